#include "ui/settings/RecoveryCodeDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace sb::ui {

RecoveryCodeDialog::RecoveryCodeDialog(const QString &code, int clearClipboardSeconds, QWidget *parent)
    : FittedDialog(460, parent)
    , m_code(code)
    , m_elsewhere(new QCheckBox(tr("My copy is not on this computer"), this))
    , m_copy(new Button(QStringLiteral("copy"), tr("Copy"), ButtonKind::Normal, this))
    , m_cancel(new Button(tr("Keep the old code"), this))
    , m_use(new Button(tr("Use the new code"), ButtonKind::Primary, this))
    , m_notice(new Notice(Tone::Negative, QString(), this))
    , m_clearAfter(clearClipboardSeconds)
{
    const QString title = tr("Your new recovery code");
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    auto *heading = new WrappedLabel(title, TextSize::Section, Role::Text, this);
    heading->setLead(static_cast<int>(title.size()));
    column->addWidget(heading);
    column->addSpacing(6);
    column->addWidget(new WrappedLabel(tr("It opens the workspace when the passphrase is forgotten. It is shown this "
                                          "once; until you use it, the old code stays valid."),
                                       TextSize::Body, Role::TextSecondary, this));
    column->addSpacing(16);
    auto *box = new QFrame(this);
    box->setProperty("role", QStringLiteral("sunken"));
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(4);
    const auto groups = code.split(QLatin1Char('-'));
    const qsizetype half = (groups.size() + 1) / 2;
    for (qsizetype first = 0; first < groups.size(); first += half) {
        auto *line = new PlainLabel(groups.mid(first, half).join(QStringLiteral(" - ")), TextSize::Section,
                                    TextWeight::Medium, Role::Text, box);
        line->setFixedPitch(true);
        line->setAlignment(Qt::AlignCenter);
        inside->addWidget(line);
    }
    column->addWidget(box);
    column->addSpacing(8);
    auto *tools = new QHBoxLayout;
    m_copy->setControlSize(ControlSize::Small);
    tools->setSpacing(12);
    tools->addWidget(m_copy);
    tools->addWidget(new WrappedLabel(tr("A copied code leaves the clipboard after %n s.", nullptr, m_clearAfter),
                                      TextSize::Small, Role::TextSecondary, this),
                     1, Qt::AlignVCenter);
    column->addLayout(tools);
    column->addSpacing(16);
    column->addWidget(m_elsewhere);
    column->addSpacing(16);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    column->addLayout(buttons);

    setTabOrder(m_copy, m_elsewhere); // as they are read
    for (Button *button : {m_copy, m_cancel})
        button->setAutoDefault(false);
    m_use->setEnabled(false);
    m_clipboard.setSingleShot(true);
    connect(&m_clipboard, &QTimer::timeout, this, &RecoveryCodeDialog::clearClipboard);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryCodeDialog::copy);
    connect(m_elsewhere, &QCheckBox::toggled, m_use, &QWidget::setEnabled);
    connect(m_cancel, &QPushButton::clicked, this, &RecoveryCodeDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT kept();
    });
}

RecoveryCodeDialog::~RecoveryCodeDialog()
{
    clearClipboard();
}

void RecoveryCodeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_code);
    m_clipboard.start(m_clearAfter * 1000);
}

void RecoveryCodeDialog::clearClipboard()
{
    m_clipboard.stop();
    if (QGuiApplication::clipboard()->text() == m_code)
        QGuiApplication::clipboard()->clear();
}

void RecoveryCodeDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_notice->hide();
    m_elsewhere->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_use->setEnabled(!busy && m_elsewhere->isChecked());
}

void RecoveryCodeDialog::failed(const QString &sentence)
{
    setBusy(false);
    m_notice->setText(sentence);
    m_notice->show();
}

void RecoveryCodeDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace sb::ui
