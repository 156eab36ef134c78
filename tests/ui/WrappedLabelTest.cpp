#include "ui/widgets/WrappedLabel.h"
#include "tests/support/ThemedTest.h"

using namespace sb::ui;

namespace {

const auto kWords =
    QStringLiteral("Write it down. A copied code is on the clipboard of every program that runs beside it.");

} // namespace

class WrappedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What it remembers of its size never outlives what the size came from: it asks for as much as a new one would.
    void isAsHighAsItsTextIsNow_data()
    {
        using Change = std::function<void(WrappedLabel &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("other words") << Change([](WrappedLabel &label) { label.setText(kWords + kWords); });
        QTest::newRow("fixed pitch") << Change([](WrappedLabel &label) { label.setFixedPitch(true); });
        QTest::newRow("a lead") << Change([](WrappedLabel &label) { label.setLead(60); });
        QTest::newRow("margins") << Change([](WrappedLabel &label) { label.setContentsMargins(20, 7, 20, 9); });
        QTest::newRow("larger text") << Change([](WrappedLabel &label) { Theme::of(&label).setTextScale(150); });
    }

    void isAsHighAsItsTextIsNow()
    {
        QFETCH(const std::function<void(WrappedLabel &)>, change);
        const auto sizesOf = [](const WrappedLabel &label) {
            QList<QSize> sizes{label.sizeHint(), label.minimumSizeHint()};
            for (int width = 60; width < 500; width += 20) // more than it remembers
                sizes.append({width, label.heightForWidth(width)});
            return sizes;
        };
        WrappedLabel label(kWords);
        const auto before = sizesOf(label);
        QCOMPARE(sizesOf(label), before);
        change(label);
        WrappedLabel fresh(kWords);
        change(fresh);
        QCOMPARE(sizesOf(label), sizesOf(fresh));
        QVERIFY(sizesOf(label) != before);
        Theme::of(this).setTextScale(100);
    }
};

SB_THEMED_TEST(WrappedLabelTest)
#include "WrappedLabelTest.moc"
