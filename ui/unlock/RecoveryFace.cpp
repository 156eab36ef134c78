#include "ui/unlock/RecoveryFace.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Steps.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>

namespace sb::ui {

using namespace Qt::StringLiterals;

QStringList RecoveryFace::groupsOf(const QString &code)
{
    QString plain = code;
    plain.replace(u' ', u'-');
    QStringList groups = plain.split(u'-', Qt::SkipEmptyParts);
    if (groups.size() < 2) {
        groups.clear();
        for (qsizetype at = 0; at < plain.size(); at += 4)
            groups.append(plain.mid(at, 4));
    }
    return groups;
}

RecoveryFace::RecoveryFace(const QString &name, const QString &code, int first, int second, int clearClipboardSeconds,
                           QWidget *parent)
    : EntryPage(480, parent)
    , m_code(code)
    , m_groups(groupsOf(code))
    , m_asked{first, second}
    , m_fields{}
    , m_elsewhere(new QCheckBox(tr("My copy is not on this computer"), this))
    , m_copy(new Button(u"copy"_s, tr("Copy"), ButtonKind::Normal, this))
    , m_open(new Button(tr("Open workspace"), ButtonKind::Primary, this))
    , m_missing(new FieldProblem(nullptr, this))
    , m_clearAfter(clearClipboardSeconds)
{
    setTitle(tr("Keep your recovery code"));
    setSentence(tr("It opens %1 without the passphrase. It is shown this one time and is stored nowhere.").arg(name));
    setFoot(tr("The code unlocks the same key as the passphrase."));
    const Theme &theme = Theme::of(this);
    const QLocale locale;

    auto *steps = new Steps({tr("Workspace"), tr("Recovery code"), tr("First call")}, this);
    steps->setCurrent(1);
    m_steps = steps;
    column()->addWidget(steps);
    column()->addSpacing(20);

    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setVerticalSpacing(4);
    const int columns = 4;
    for (qsizetype index = 0; index < m_groups.size(); ++index) {
        const int row = int(index) / columns * 3;
        const int place = int(index) % columns;
        auto *number = new PlainLabel(locale.toString(index + 1), TextSize::Caption, Role::TextSecondary, card);
        auto *group = new PlainLabel(m_groups[index], TextSize::Title, TextWeight::Medium, Role::Text, card);
        group->setFixedPitch(true);
        group->setAccessibleName(tr("Group %1: %2").arg(locale.toString(index + 1), m_groups[index]));
        grid->addWidget(number, row, place, Qt::AlignHCenter);
        grid->addWidget(group, row + 1, place, Qt::AlignHCenter);
        if (row > 0)
            grid->setRowMinimumHeight(row - 1, 12);
    }
    card->body()->addLayout(grid);
    auto *foot = new QFrame(card);
    foot->setProperty("role", u"cardFoot"_s);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 10, 12, 10);
    footRow->addWidget(new PlainLabel(
        tr("Made %1").arg(locale.toString(QDateTime::currentDateTime(), tr("d MMMM yyyy, HH:mm", "date format"))),
        TextSize::Small, Role::TextSecondary, foot));
    footRow->addStretch(1);
    m_copy->setControlSize(ControlSize::Small);
    footRow->addWidget(m_copy);
    card->body()->addWidget(foot);
    column()->addWidget(card);
    column()->addSpacing(12);

    auto *notice = new Notice(Tone::Warning, QString(), this);
    const QString lead = tr("Write it down.");
    notice->setText(lead + u' ' +
                        tr("A copied code leaves the clipboard after %n second(s). Without passphrase and code, nobody "
                           "can read this workspace again.",
                           nullptr, clearClipboardSeconds),
                    int(lead.size()));
    column()->addWidget(notice);
    column()->addSpacing(20);

    column()->addWidget(new PlainLabel(
        tr("Type groups %1 and %2 from your copy").arg(locale.toString(first + 1), locale.toString(second + 1)),
        TextSize::Body, TextWeight::Medium, Role::Text, this));
    column()->addSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (std::size_t index = 0; index < 2; ++index) {
        const QString number = locale.toString(m_asked[index] + 1);
        auto *label = new PlainLabel(number, TextSize::Small, Role::TextSecondary, this);
        auto *field = new QLineEdit(this);
        field->setFixedWidth(theme.scaled(96));
        field->setFont(theme.fixedFont(TextSize::Body));
        field->setMaxLength(12);
        field->setAccessibleName(tr("Group %1 of the code").arg(number));
        label->setBuddy(field);
        m_fields[index] = field;
        row->addWidget(label);
        row->addWidget(field);
        if (index == 0)
            row->addSpacing(4);
        connect(field, &QLineEdit::textChanged, this, &RecoveryFace::check);
    }
    row->addSpacing(4);
    auto *hint = new PlainLabel(tr("Capital or small, both are fine"), TextSize::Small, Role::TextSecondary, this);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    column()->addLayout(row);
    column()->addSpacing(16);
    column()->addWidget(m_elsewhere);
    column()->addSpacing(16);
    m_open->setControlSize(ControlSize::Large);
    m_open->setDefault(true);
    m_open->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column()->addWidget(m_open);
    column()->addWidget(m_missing);

    setTabOrder(m_copy, m_fields[0]);
    setTabOrder(m_fields[0], m_fields[1]);
    setTabOrder(m_fields[1], m_elsewhere);
    setTabOrder(m_elsewhere, m_open);

    m_clipboard.setSingleShot(true);
    connect(&m_clipboard, &QTimer::timeout, this, &RecoveryFace::clearClipboard);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryFace::copy);
    connect(m_elsewhere, &QCheckBox::toggled, this, &RecoveryFace::check);
    connect(m_open, &QPushButton::clicked, this, [this] {
        clearClipboard();
        Q_EMIT kept();
    });
    check();
    setFocusProxy(m_fields[0]);
}

void RecoveryFace::hideSteps()
{
    m_steps->hide();
}

RecoveryFace::~RecoveryFace()
{
    clearClipboard();
}

bool RecoveryFace::isRight(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return m_fields[at]->text().trimmed().compare(m_groups.value(m_asked[at]), Qt::CaseInsensitive) == 0;
}

void RecoveryFace::check()
{
    const QLocale locale;
    QString missing;
    for (int index = 1; index >= 0; --index) {
        if (!isRight(index))
            missing = tr("Group %1 is not typed yet as it stands above")
                          .arg(locale.toString(m_asked[static_cast<std::size_t>(index)] + 1));
    }
    if (missing.isEmpty() && !m_elsewhere->isChecked())
        missing = tr("Say where your copy is");
    m_missing->set(FieldState::Hint, missing);
    m_open->setEnabled(missing.isEmpty());
}

void RecoveryFace::copy()
{
    auto *copied = new QMimeData;
    copied->setText(m_code);
    copied->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard histories leave it out
    QGuiApplication::clipboard()->setMimeData(copied);
    m_clipboard.start(m_clearAfter * 1000);
}

void RecoveryFace::clearClipboard()
{
    m_clipboard.stop();
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->text() == m_code)
        clipboard->clear();
}

} // namespace sb::ui
