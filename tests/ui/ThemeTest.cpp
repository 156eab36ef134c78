#include "ui/theme/Theme.h"
#include "tests/support/ThemedTest.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/RowHeight.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace sb::ui;

namespace {

QByteArray tokensFile()
{
    QFile file(QStringLiteral(":/look/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAColourInEveryTheme()
    {
        const auto tokens = Tokens::parse(tokensFile());
        QVERIFY(tokens.has_value());
        QVERIFY(!tokens->checkedPairs().isEmpty());
    }

    void refusesTokensThatLackARoleOrNameAnUnknownOne()
    {
        QByteArray unknown = tokensFile();
        unknown.replace("\"textTertiary\": \"#5F6974\"", "\"textFourth\": \"#5F6974\"");
        QCOMPARE(Tokens::parse(unknown).error().code, sb::ErrorCode::Corrupt);
        QByteArray notAColour = tokensFile();
        notAColour.replace("#5F6974", "#5F69");
        QCOMPARE(Tokens::parse(notAColour).error().code, sb::ErrorCode::Corrupt);
        QCOMPARE(Tokens::parse("{").error().code, sb::ErrorCode::Corrupt);
    }

    void checkedPairsReachTheirContrast_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(ThemeKind::Light);
        QTest::newRow("dark") << int(ThemeKind::Dark);
        QTest::newRow("high contrast") << int(ThemeKind::HighContrast);
    }
    void checkedPairsReachTheirContrast()
    {
        QFETCH(int, kind);
        const auto theme = static_cast<ThemeKind>(kind);
        const auto tokens = Tokens::parse(tokensFile());
        QVERIFY(tokens.has_value());
        for (const ContrastPair &pair : tokens->checkedPairs()) {
            const double least = theme == ThemeKind::HighContrast && pair.least > 4 ? 7.0 : pair.least;
            const double contrast =
                Tokens::contrast(tokens->color(theme, pair.front), tokens->color(theme, pair.ground));
            const auto name = [](Role role) { return std::string(roleNames[static_cast<std::size_t>(role)]); };
            QVERIFY2(contrast >= least,
                     (name(pair.front) + " on " + name(pair.ground) + ": " + std::to_string(contrast)).c_str());
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(Tokens::contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(Tokens::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void metricsEqualTheTokens()
    {
        const QJsonObject all = QJsonDocument::fromJson(tokensFile())[QLatin1String("metrics")].toObject();
        const auto value = [&all](const char *group, const char *key) {
            return all[QLatin1String(group)].toObject()[QLatin1String(key)].toInt(-1);
        };
        const QJsonObject font = all[QLatin1String("font")].toObject();
        constexpr std::array sizes{"caption", "small", "body", "section", "title", "figure"};
        for (std::size_t index = 0; index < sizes.size(); ++index) {
            QCOMPARE(metrics::textPx[index],
                     font[QLatin1String("sizesPx")].toObject()[QLatin1String(sizes[index])].toInt());
            QCOMPARE(metrics::linePx[index],
                     font[QLatin1String("lineHeightPx")].toObject()[QLatin1String(sizes[index])].toInt());
        }
        QCOMPARE(metrics::radiusChip, value("radius", "chip"));
        QCOMPARE(metrics::radiusControl, value("radius", "control"));
        QCOMPARE(metrics::radiusCard, value("radius", "card"));
        QCOMPARE(metrics::radiusDialog, value("radius", "dialog"));
        QCOMPARE(metrics::controlSmall, value("control", "small"));
        QCOMPARE(metrics::control, value("control", "normal"));
        QCOMPARE(metrics::controlLarge, value("control", "large"));
        QCOMPARE(metrics::checkBox, value("control", "checkbox"));
        QCOMPARE(metrics::switchWidth, value("control", "switchWidth"));
        QCOMPARE(metrics::switchHeight, value("control", "switchHeight"));
        QCOMPARE(metrics::rowTable, value("row", "table"));
        QCOMPARE(metrics::rowTableHeader, value("row", "tableHeader"));
        QCOMPARE(metrics::rowList, value("row", "list"));
        QCOMPARE(metrics::rowListTwoLine, value("row", "listTwoLine"));
        QCOMPARE(metrics::rowSettings, value("row", "settings"));
        QCOMPARE(metrics::rowWaterfall, value("row", "waterfall"));
        QCOMPARE(metrics::rowNavigation, value("row", "navigation"));
        QCOMPARE(metrics::rowMenu, value("row", "menu"));
        QCOMPARE(metrics::barMenu, value("bar", "menu"));
        QCOMPARE(metrics::barPageHeader, value("bar", "pageHeader"));
        QCOMPARE(metrics::barFilterRow, value("bar", "filterRow"));
        QCOMPARE(metrics::barStatus, value("bar", "status"));
        QCOMPARE(metrics::navigation, value("bar", "navigation"));
        QCOMPARE(metrics::navigationRail, value("bar", "navigationRail"));
        QCOMPARE(metrics::iconChevron, value("icon", "chevron"));
        QCOMPARE(metrics::iconHint, value("icon", "hint"));
        QCOMPARE(metrics::iconInline, value("icon", "inline"));
        QCOMPARE(metrics::iconNavigation, value("icon", "navigation"));
        QCOMPARE(metrics::iconLarge, value("icon", "large"));
        QCOMPARE(metrics::iconEmpty, value("icon", "empty"));
        QCOMPARE(metrics::focusWidth, value("focus", "width"));
        QCOMPARE(metrics::motionFastMs, value("motionMs", "fast"));
        QCOMPARE(metrics::motionNormalMs, value("motionMs", "normal"));
        QCOMPARE(metrics::motionToastMs, value("motionMs", "toast"));
        QCOMPARE(metrics::pagePadding, all[QLatin1String("pagePadding")].toInt());
        QCOMPARE(metrics::cardPadding, all[QLatin1String("cardPadding")].toInt());
        QCOMPARE(metrics::gap, all[QLatin1String("gap")].toInt());
        QCOMPARE(metrics::kpiHeight, all[QLatin1String("kpiHeight")].toInt());
        QCOMPARE(metrics::emptyTile, all[QLatin1String("emptyTile")].toInt());
        QCOMPARE(metrics::toastMs, all[QLatin1String("toastSeconds")].toInt() * 1000);
    }

    void everyIconIsDrawnAndTakesTheColourOfItsRole()
    {
        const Theme &theme = Theme::of(this);
        QVERIFY(Icons::names().size() > 60);
        for (const QString &name : Icons::names()) {
            const QImage image = theme.icons().pixmap(name, 24, 2.0, QColor(0xFF, 0, 0)).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 200) {
                        drawn = true;
                        QVERIFY2(pixel.red() > 200 && pixel.green() < 60 && pixel.blue() < 60, qPrintable(name));
                    }
                }
            }
            QVERIFY2(drawn, qPrintable(name));
        }
    }

    void iconsAndPaletteFollowTheTheme()
    {
        Theme &theme = Theme::of(this);
        theme.setChoice(ThemeChoice::Light);
        const QIcon icon = theme.icon(QStringLiteral("home"), Role::Accent);
        const QImage light = icon.pixmap(24, 24).toImage();
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Role::Bg));
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x14, 0x18, 0x1B));
        QVERIFY(icon.pixmap(24, 24).toImage() != light);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(icon.pixmap(24, 24).toImage(), light);
    }

    void textSizeScalesTypeAndControlsWithinItsLimits()
    {
        Theme &theme = Theme::of(this);
        theme.setTextScale(150);
        QCOMPARE(theme.font(TextSize::Title).pixelSize(), 30);
        QPushButton button(QStringLiteral("Save"));
        QCOMPARE(button.sizeHint().height(), 48);
        theme.setTextScale(400);
        QCOMPARE(theme.textScale(), 150);
        theme.setTextScale(100);
        QCOMPARE(button.sizeHint().height(), 32);
    }

    void compactRowsStandCloserAndTablesFollow()
    {
        Theme &theme = Theme::of(this);
        QTableWidget table(3, 1);
        keepRowHeight(&table, metrics::rowTable);
        QCOMPARE(table.rowHeight(1), metrics::rowTable);
        theme.setCompact(true);
        QCOMPARE(table.rowHeight(1), 26);
        theme.setTextScale(150);
        QCOMPARE(table.rowHeight(1), 39);
        QVERIFY(table.rowHeight(1) > theme.lineHeight(TextSize::Body)); // words fit
        theme.setTextScale(100);
        theme.setCompact(false);
        QCOMPARE(table.rowHeight(1), metrics::rowTable);
    }

    void digitsTakeEqualRoom()
    {
        const QFontMetricsF metrics(Theme::of(this).font(TextSize::Body));
        QCOMPARE(figures::width(metrics, QStringLiteral("11:11")), figures::width(metrics, QStringLiteral("40:88")));
        QCOMPARE(figures::width(metrics, QString()), 0.0);
    }
};

SB_THEMED_TEST(ThemeTest)
#include "ThemeTest.moc"
