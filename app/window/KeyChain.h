#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace sb {
class KeySlots;
}

namespace sb::app {

/// The key chain of the operating system (the Secret Service on Linux), where the secret of a workspace's third key
/// slot lies. Never falls back to a file in the clear. Thread: one with an event loop, on which the futures are
/// answered.
class KeyChain
{
public:
    KeyChain() = default;
    virtual ~KeyChain() = default;
    KeyChain(const KeyChain &) = delete;
    KeyChain &operator=(const KeyChain &) = delete;

    /// Unavailable, with the system's words, when none answers.
    virtual QFuture<Result<void>> ask();
    /// NotFound, Forbidden (the operator refused), Unavailable.
    virtual QFuture<Result<std::shared_ptr<const Secret>>> read(const QString &name);
    virtual QFuture<Result<void>> write(const QString &name, const Secret &secret);
    virtual QFuture<Result<void>> remove(const QString &name); ///< well when there is none

    /// The name under which the secret of \p slots' key chain slot lies: made of the slot itself, so that it goes with
    /// the workspace wherever the folder is moved. Empty when there is no such slot.
    static QString nameFor(const KeySlots &slots);
};

} // namespace sb::app
