#include "voice/process/BackgroundNoise.h"

#include "voice/frames/Audio.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

namespace sb::voice {
namespace {

constexpr std::size_t kLength = 12 * static_cast<std::size_t>(kSampleRate);
constexpr std::size_t kSeam = static_cast<std::size_t>(kSampleRate); // one second is faded into the beginning
constexpr double kLevel = 0.0126;                                    // −38 dBFS, root mean square

using Sound = std::vector<double>;

/// Numerical Recipes' linear congruential generator; quality enough for noise, and the same everywhere.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_state(seed) {}
    double next() // −1…1
    {
        m_state = m_state * 1'664'525U + 1'013'904'223U;
        return static_cast<double>(m_state >> 8) / 8'388'608.0 - 1.0;
    }
    double between(double low, double high) { return low + (next() + 1) / 2 * (high - low); }

private:
    std::uint32_t m_state;
};

/// Noise of a band: two one-pole filters, so its edges are as soft as a room's.
Sound band(Dice &dice, double low, double high)
{
    const auto pole = [](double frequency) { return std::exp(-2 * std::numbers::pi * frequency / kSampleRate); };
    const double a = pole(high);
    const double b = pole(low);
    Sound sound(kLength + kSeam);
    double soft = 0;
    double slow = 0;
    for (auto &sample : sound) {
        soft = a * soft + (1 - a) * dice.next();
        slow = b * slow + (1 - b) * soft;
        sample = soft - slow;
    }
    return sound;
}

void scale(Sound &sound, double level)
{
    double energy = 0;
    for (const double sample : sound)
        energy += sample * sample;
    const double factor = level / std::sqrt(energy / static_cast<double>(sound.size()));
    for (auto &sample : sound)
        sample *= factor;
}

void add(Sound &to, Sound from, double level)
{
    scale(from, level);
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += from[i];
}

/// People talking too far away to be understood: bands of a voice that swell and fall at the pace of syllables.
Sound murmur(Dice &dice, int people)
{
    Sound sum(kLength + kSeam);
    for (int person = 0; person < people; ++person) {
        const double formant = dice.between(280, 620);
        auto voice = band(dice, formant, formant * 2.2);
        const double pace = dice.between(2.5, 4.5); // syllables a second
        const double phrase = dice.between(0.12, 0.3);
        const double offset = dice.between(0, 10);
        for (std::size_t i = 0; i < voice.size(); ++i) {
            const double t = static_cast<double>(i) / kSampleRate + offset;
            const double syllable = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * pace * t);
            const double talking = std::clamp(1.5 * std::sin(2 * std::numbers::pi * phrase * t) + 0.4, 0.0, 1.0);
            voice[i] *= syllable * talking;
        }
        add(sum, std::move(voice), 1.0);
    }
    return sum;
}

/// Short events at random times, each a decaying burst.
Sound events(Dice &dice, int count, double milliseconds, double low, double high)
{
    auto grain = band(dice, low, high);
    Sound sum(kLength + kSeam);
    const auto length = static_cast<std::size_t>(milliseconds * kSampleRate / 1000);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(dice.between(0, static_cast<double>(kLength - length)));
        const double loud = dice.between(0.3, 1);
        for (std::size_t k = 0; k < length; ++k)
            sum[at + k] += grain[at + k] * loud * std::exp(-5.0 * static_cast<double>(k) / static_cast<double>(length));
    }
    return sum;
}

/// Something that passes by: a low band that swells over seconds.
Sound passing(Dice &dice, double cycles)
{
    auto sound = band(dice, 60, 420);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(kLength);
        const double swell = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * cycles * share);
        sound[i] *= 0.15 + swell * swell;
    }
    return sound;
}

Sound office(Dice &dice)
{
    Sound sound(kLength + kSeam);
    add(sound, band(dice, 80, 700), 1.0);              // air
    add(sound, murmur(dice, 2), 0.6);                  // a talk behind the wall
    add(sound, events(dice, 70, 18, 1500, 5000), 0.4); // keys
    return sound;
}

Sound cafe(Dice &dice)
{
    Sound sound(kLength + kSeam);
    add(sound, band(dice, 120, 1500), 0.5);
    add(sound, murmur(dice, 7), 1.0);
    add(sound, events(dice, 14, 60, 2500, 7000), 0.35); // cups
    return sound;
}

Sound callCenter(Dice &dice)
{
    Sound sound(kLength + kSeam);
    add(sound, band(dice, 100, 900), 0.5);
    add(sound, murmur(dice, 5), 1.0);
    add(sound, events(dice, 50, 18, 1500, 5000), 0.3);
    return sound;
}

Sound street(Dice &dice)
{
    Sound sound(kLength + kSeam);
    add(sound, band(dice, 50, 500), 0.7);
    add(sound, passing(dice, 3), 1.0);
    add(sound, band(dice, 900, 3500), 0.15);
    return sound;
}

Sound rain(Dice &dice)
{
    Sound sound(kLength + kSeam);
    add(sound, band(dice, 700, 6000), 1.0);
    add(sound, events(dice, 900, 6, 1200, 6000), 0.5); // drops
    return sound;
}

struct Place
{
    std::string_view id;
    Sound (*make)(Dice &);
    std::uint32_t seed;
};

constexpr std::array kPlaces{Place{"cafe_noise.wav", cafe, 11}, Place{"call_center_noise.wav", callCenter, 12},
                             Place{"office_noise.wav", office, 13}, Place{"rain_noise.wav", rain, 14},
                             Place{"street_noise.wav", street, 15}};

constexpr auto kIds = [] {
    std::array<std::string_view, kPlaces.size()> ids;
    std::ranges::transform(kPlaces, ids.begin(), &Place::id);
    return ids;
}();

} // namespace

std::span<const std::string_view> BackgroundNoise::ids()
{
    return kIds;
}

Result<BackgroundNoise::Track> BackgroundNoise::make(std::string_view id)
{
    const auto place = std::ranges::find(kPlaces, id, &Place::id);
    if (place == kPlaces.end())
        return fail(ErrorCode::NotFound, "there is no background sound " + std::string(id));
    Dice dice(place->seed);
    auto sound = place->make(dice);
    // The second beyond the end is faded into the first one, so that the end runs into the beginning.
    for (std::size_t i = 0; i < kSeam; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(kSeam);
        sound[i] = sound[i] * std::sqrt(share) + sound[kLength + i] * std::sqrt(1 - share);
    }
    sound.resize(kLength);
    scale(sound, kLevel);
    auto track = std::make_shared<std::vector<float>>(kLength);
    std::ranges::transform(sound, track->begin(),
                           [](double sample) { return static_cast<float>(std::clamp(sample, -1.0, 1.0)); });
    return Track(std::move(track));
}

} // namespace sb::voice
