#include "ui/charts/ChartLegend.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sb::ui {

namespace {

enum class Mark : bool { Square, Stroke };

class Swatch final : public QWidget
{
public:
    Swatch(Role role, Mark mark, QWidget *parent) : QWidget(parent), m_role(role), m_mark(mark)
    {
        setFixedSize(mark == Mark::Square ? QSize(10, 10) : QSize(14, 10));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).color(m_role));
        if (m_mark == Mark::Square)
            painter.drawRoundedRect(QRectF(rect()), 2, 2);
        else
            painter.drawRoundedRect(QRectF(0, 4, 14, 2), 1, 1);
    }

private:
    Role m_role;
    Mark m_mark;
};

class Entry final : public QWidget
{
public:
    Entry(const ChartSeries &series, Mark mark, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new Swatch(series.role, mark, this));
        auto *name = new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, this);
        name->setData(series.name.left(200));
        name->setMaximumWidth(180);
        row->addWidget(name);
    }
};

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(16, 4, this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ChartLegend::setData(const ChartData &data)
{
    while (auto *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &series : data.series)
        layout()->addWidget(new Entry(series, Mark::Square, this));
    if (data.line)
        layout()->addWidget(new Entry(*data.line, Mark::Stroke, this));
    setVisible(layout()->count() > 1); // one series is the title's
}

} // namespace sb::ui
