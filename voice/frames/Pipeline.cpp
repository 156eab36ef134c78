#include "voice/frames/Pipeline.h"

namespace sb::voice {

Pipeline::Pipeline(std::vector<Processor *> processors, Processor::Output end)
    : m_processors(std::move(processors)), m_end(std::move(end))
{
    for (std::size_t step = 0; step < m_processors.size(); ++step)
        m_outputs.emplace_back([this, step](Frame frame) { pass(step + 1, std::move(frame)); });
}

void Pipeline::push(Frame frame)
{
    if (std::holds_alternative<Interrupted>(frame.payload) && frame.turn > m_current)
        m_current = frame.turn;
    pass(0, std::move(frame));
}

void Pipeline::pass(std::size_t step, Frame frame)
{
    if (frame.turn < m_current && !isSignal(frame))
        return;
    if (step < m_processors.size())
        m_processors[step]->process(std::move(frame), m_outputs[step]);
    else if (m_end)
        m_end(std::move(frame));
}

} // namespace sb::voice
