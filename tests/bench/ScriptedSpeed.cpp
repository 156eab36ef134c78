#include "tests/bench/ScriptedSpeed.h"

#include "tests/support/ScriptedCall.h"

#include <chrono>

namespace sb::bench {

using namespace voice::scripted;
using namespace std::chrono_literals;

double scriptedSpeed()
{
    Call call;
    call.config.greeting = "Hello, this is the bakery.";
    call.config.sessionTimeout = 3600s;
    CallerTrack track;
    std::vector<Recognizer::Line> lines;
    track.silence(2500ms);
    for (int i = 0; i < 75; ++i) {
        track.speech(1300ms).silence(6700ms);
        lines.push_back({"when do you open"});
    }
    call.caller = track.samples();
    call.says(std::move(lines));
    call.answers({{"when do you open", {"We open at nine in the morning."}}});
    const auto begin = std::chrono::steady_clock::now();
    call.run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return std::chrono::duration<double>(call.length()).count() / took.count();
}

} // namespace sb::bench
