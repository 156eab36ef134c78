#include "voice/frames/Frame.h"

namespace sb::voice {

Frame::Frame(TurnId ofTurn, Payload &&what) : turn(ofTurn), payload(std::move(what)) {}
Frame::Frame(const Frame &other) = default;
Frame::Frame(Frame &&other) noexcept = default;
Frame &Frame::operator=(const Frame &other) = default;
Frame &Frame::operator=(Frame &&other) noexcept = default;
Frame::~Frame() = default;

} // namespace sb::voice
