#include "voice/process/Resampler.h"

#include <soxr.h>

#include <cmath>
#include <new>

namespace sb::voice {

void Resampler::Closer::operator()(soxr *resampler) const
{
    soxr_delete(resampler);
}

Resampler::Resampler(double inputRate, double outputRate) : m_ratio(outputRate / inputRate)
{
    const auto format = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const auto quality = soxr_quality_spec(SOXR_HQ, 0);
    const auto threads = soxr_runtime_spec(1);
    soxr_error_t error = nullptr;
    m_resampler.reset(soxr_create(inputRate, outputRate, 1, &error, &format, &quality, &threads));
    if (!m_resampler)
        throw std::bad_alloc(); // with valid rates soxr fails only for want of memory
}

Resampler::~Resampler() = default;
Resampler::Resampler(Resampler &&) noexcept = default;
Resampler &Resampler::operator=(Resampler &&) noexcept = default;

Samples Resampler::process(Samples input)
{
    // soxr answers at most this many for the chunk plus what its filter held back.
    const auto room = static_cast<std::size_t>(std::ceil(static_cast<double>(input.size() + 4096) * m_ratio)) + 64;
    if (m_output.size() < room)
        m_output.resize(room);
    std::size_t made = 0;
    soxr_process(m_resampler.get(), input.data(), input.size(), nullptr, m_output.data(), m_output.size(), &made);
    return {m_output.data(), made};
}

Samples Resampler::flush()
{
    std::size_t total = 0;
    while (true) {
        m_output.resize(std::max(m_output.size(), total + 4096));
        std::size_t made = 0;
        soxr_process(m_resampler.get(), nullptr, 0, nullptr, m_output.data() + total, m_output.size() - total, &made);
        if (made == 0)
            return {m_output.data(), total};
        total += made;
    }
}

void Resampler::reset()
{
    soxr_clear(m_resampler.get());
}

} // namespace sb::voice
