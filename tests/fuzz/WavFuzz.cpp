#include "voice/devices/WavFile.h"

/// Any bytes at all: a WAV file plays or is refused, and memory stays in bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sb::voice;
    auto file = WavFile::open(std::make_unique<MemoryBytes>(std::vector<std::uint8_t>(data, data + size)));
    if (!file)
        return 0;
    std::vector<float> second(kSampleRate);
    while (const auto count = file->read(second))
        for (const float sample : std::span(second).first(count))
            if (!(sample >= -2.0F && sample <= 2.0F)) // a resampler may overshoot, but not run away
                __builtin_trap();
    return 0;
}
