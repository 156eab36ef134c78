#pragma once

namespace sb::bench {

/// Seconds of a call that one second of this machine's time goes through in virtual time, with engines whose answers
/// are written beforehand: what the pipeline itself costs. A dialogue of ten minutes.
double scriptedSpeed();

} // namespace sb::bench
