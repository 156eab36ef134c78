#pragma once

#include "app/cli/ExitCode.h"
#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace sb::app {

/// Where a command writes: answers on the one stream, problems on the other, as text or as JSON. The streams are
/// functions, because a command may run in the process that holds the workspace and print in another one. Thread: one
/// at a time.
class Console
{
public:
    using Write = std::function<void(std::string_view line)>;
    Console(Write out, Write problems) : m_out(std::move(out)), m_problems(std::move(problems)) {}
    static Console standard(); ///< the process's own standard output and standard error

    bool isJson() const { return m_json; }
    void setJson(bool json) { m_json = json; }

    void line(std::string_view text);         ///< for people; nothing with --json
    void answer(const nlohmann::json &value); ///< with --json only: one line
    void progress(std::string_view text);     ///< for people, on the stream of problems
    /// Says what happened and what to do; answers the exit code that belongs to it.
    ExitCode problem(const Error &error);
    ExitCode usage(std::string_view text);

    // Lines that another console made.
    void write(std::string_view line) { m_out(line); }
    void writeProblem(std::string_view line) { m_problems(line); }

private:
    Write m_out;
    Write m_problems;
    bool m_json = false;
};

/// A sentence for the operator at a terminal, in English as all of the command line.
std::string sentenceFor(const Error &error);

} // namespace sb::app
