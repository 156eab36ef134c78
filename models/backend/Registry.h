#pragma once

#include "models/backend/Call.h"
#include "models/contract/Operation.h"
#include "models/store/Connection.h"
#include "models/store/Transaction.h"

#include <functional>
#include <map>
#include <typeindex>

namespace sb {

/// The handlers of the operations, by what they may do. Filled once by the services, then only read.
/// Thread: registering on one; find() from any afterwards.
class Registry
{
public:
    using Answer = Result<std::shared_ptr<void>>;
    using Finished = std::function<void(Answer)>;

    struct Handler
    {
        std::type_index in;
        std::type_index out;
        // Exactly one of these is set.
        std::function<Answer(const Call &, const void *in, Connection &)> read;
        std::function<Answer(const Call &, const void *in, Transaction &)> write;
        std::function<void(const Call &, std::shared_ptr<const void> in, Finished)> wait;
    };

    /// \p handler is `Result<Out>(const Call &, const In &, Connection &)`, run on a reader over one unchanging state.
    template <typename In, typename Out, typename F>
    void reads(const Operation<In, Out> &operation, F handler)
    {
        add(operation.id,
            Handler{typeid(In),
                    typeid(Out),
                    [handler = std::move(handler)](const Call &call, const void *in, Connection &connection) {
                        return erased<Out>(handler(call, *static_cast<const In *>(in), connection));
                    },
                    {},
                    {}});
    }

    /// \p handler is `Result<Out>(const Call &, const In &, Transaction &)`, run on the store thread; its changes are
    /// committed with the audit row when it answers well, and none of them otherwise (M12).
    template <typename In, typename Out, typename F>
    void writes(const Operation<In, Out> &operation, F handler)
    {
        add(operation.id,
            Handler{typeid(In),
                    typeid(Out),
                    {},
                    [handler = std::move(handler)](const Call &call, const void *in, Transaction &transaction) {
                        return erased<Out>(handler(call, *static_cast<const In *>(in), transaction));
                    },
                    {}});
    }

    template <typename Out>
    using Done = std::function<void(Result<Out>)>;

    /// \p handler is `void(const Call &, const In &, Done<Out>)`: for what waits on others (dialling, a network) and
    /// must not hold a thread of the store. It calls the last once, on any thread; the input lives until then.
    template <typename In, typename Out, typename F>
    void waits(const Operation<In, Out> &operation, F handler)
    {
        add(operation.id,
            Handler{typeid(In),
                    typeid(Out),
                    {},
                    {},
                    [handler = std::move(handler)](const Call &call, const std::shared_ptr<const void> &in,
                                                   const Finished &finished) {
                        handler(call, *static_cast<const In *>(in.get()),
                                Done<Out>([finished, in](Result<Out> out) { finished(erased<Out>(std::move(out))); }));
                    }});
    }

    const Handler *find(std::string_view operationId) const;
    std::vector<std::string> operationIds() const; ///< sorted; compared with the contract by a test

private:
    template <typename Out>
    static Answer erased(Result<Out> out)
    {
        return std::move(out).map(
            [](Out value) { return std::shared_ptr<void>(std::make_shared<Out>(std::move(value))); });
    }
    void add(std::string_view operationId, Handler handler);

    std::map<std::string, Handler, std::less<>> m_handlers;
};

} // namespace sb
