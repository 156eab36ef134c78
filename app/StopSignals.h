#pragma once

namespace sb::app {

/// Turns the first SIGINT or SIGTERM into the end of a wait, so that a command can end in order; a second one ends the
/// process at once. One at a time in a process. Thread: any one.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    void wait();            ///< returns at once when one came already
    bool isStopped() const; ///< one came; wait() still sees it

private:
    int m_reads = -1;
};

} // namespace sb::app
