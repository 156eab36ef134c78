#pragma once

#include "voice/frames/Frame.h"

#include <functional>
#include <vector>

namespace sb::voice {

/// One small step of the chain. Takes a frame, passes on what it makes of it (or the frame itself when it is none of
/// its business). Thread: pipeline.
class Processor
{
public:
    using Output = std::function<void(Frame)>;
    virtual ~Processor() = default;
    virtual void process(Frame frame, const Output &out) = 0;
};

/// Processors in a row. A frame enters at the head; before each step it is dropped when its turn is older than the
/// current one. `Interrupted` raises the current turn before anybody sees it, so there are no flags to reset and an
/// answer that an engine still sends for an old turn dies at the door.
/// Thread: pipeline.
class Pipeline
{
public:
    explicit Pipeline(std::vector<Processor *> processors, Processor::Output end = {});

    void push(Frame frame);
    TurnId current() const { return m_current; }

private:
    void pass(std::size_t step, Frame frame);

    std::vector<Processor *> m_processors;
    Processor::Output m_end;
    std::vector<Processor::Output> m_outputs; // m_outputs[i] leads into step i + 1
    TurnId m_current{0};
};

} // namespace sb::voice
