#pragma once

#include <array>

/// Measures of the look in device-independent pixels at 100 % text size. A test holds them equal to
/// resources/look/tokens.json; heights that hold text are passed through Theme::scaled().
namespace sb::ui::metrics {

inline constexpr std::array<int, 6> textPx{11, 12, 13, 15, 20, 26};
inline constexpr std::array<int, 6> linePx{14, 16, 18, 20, 26, 32};

inline constexpr int radiusChip = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 8;
inline constexpr int radiusDialog = 10;

inline constexpr int controlSmall = 26;
inline constexpr int control = 32;
inline constexpr int controlLarge = 40;
inline constexpr int checkBox = 16;
inline constexpr int switchWidth = 32;
inline constexpr int switchHeight = 18;

inline constexpr int rowTable = 32;
inline constexpr int rowTableHeader = 32;
inline constexpr int rowList = 44;
inline constexpr int rowListTwoLine = 48;
inline constexpr int rowSettings = 56;
inline constexpr int rowWaterfall = 26;
inline constexpr int rowNavigation = 30;
inline constexpr int rowMenu = 28;

inline constexpr int barMenu = 28;
inline constexpr int barPageHeader = 56;
inline constexpr int barFilterRow = 38;
inline constexpr int barStatus = 26;
inline constexpr int navigation = 208;
inline constexpr int navigationRail = 56;

inline constexpr int pagePadding = 24;
inline constexpr int cardPadding = 16;
inline constexpr int gap = 16;
inline constexpr int labelColumn = 168;
inline constexpr int labelColumnNarrow = 128;
inline constexpr int fieldPadding = 10;

inline constexpr int iconChevron = 12;
inline constexpr int iconHint = 14;
inline constexpr int iconInline = 16;
inline constexpr int iconNavigation = 18;
inline constexpr int iconLarge = 24;
inline constexpr int iconEmpty = 40;

inline constexpr int kpiHeight = 98;
inline constexpr int kpiHeightWithShare = 104;
inline constexpr int emptyTile = 72;
inline constexpr int focusWidth = 2;

inline constexpr int motionFastMs = 90;
inline constexpr int motionNormalMs = 140;
inline constexpr int motionToastMs = 180;
inline constexpr int toastMs = 6000;
inline constexpr int loadingAfterMs = 150;   ///< a face stays empty this long before it shows that it loads
inline constexpr int progressAfterMs = 1000; ///< from here on it says how far it is and offers Cancel

} // namespace sb::ui::metrics
