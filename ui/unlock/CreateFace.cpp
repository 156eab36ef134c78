#include "ui/unlock/CreateFace.h"

#include "models/base/Deliver.h"
#include "ui/format/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Steps.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLevel = 2; // fair

} // namespace

CreateFace::CreateFace(WorkspaceAccess &access, QWidget *parent)
    : EntryPage(420, parent)
    , m_access(access)
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_free(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_passphrase(new PassphraseField(this))
    , m_again(new PassphraseField(this))
    , m_strength(new StrengthBar(this))
    , m_nameProblem(new FieldProblem(m_name, this))
    , m_folderProblem(new FieldProblem(m_folder, this))
    , m_passphraseProblem(new FieldProblem(m_passphrase, this))
    , m_againProblem(new FieldProblem(m_again, this))
    , m_samples(new QCheckBox(tr("Add three sample agents to try"), this))
    , m_notice(new Notice(Tone::Negative, QString(), this))
    , m_create(new Button(tr("Create workspace"), ButtonKind::Primary, this))
{
    setTitle(tr("Create a workspace"));
    setSentence(tr("Agents, calls and money in one folder that only you can open."));
    setFoot(tr(
        "Switchboard cannot reset a passphrase. The next step gives you a recovery code for the day you forget it."));

    column()->addWidget(new Steps({tr("Workspace"), tr("Recovery code"), tr("First call")}, this));
    column()->addSpacing(20);
    column()->addWidget(new Line(Qt::Horizontal, this));
    column()->addSpacing(16);
    addField(tr("Name"), m_name);
    column()->addWidget(m_nameProblem);
    column()->addSpacing(16);
    auto *chooseFolder = new Button(tr("Choose…"), this);
    m_folder->addAction(Theme::of(this).icon(u"database"_s), QLineEdit::LeadingPosition);
    addField(tr("Folder"), m_folder, chooseFolder, m_free);
    column()->addWidget(m_folderProblem);
    column()->addSpacing(16);
    addField(tr("Passphrase"), m_passphrase);
    column()->addWidget(m_passphraseProblem);
    column()->addSpacing(8);
    column()->addWidget(m_strength);
    column()->addSpacing(16);
    addField(tr("Passphrase again"), m_again);
    column()->addWidget(m_againProblem);
    column()->addSpacing(12);
    m_samples->setChecked(true);
    column()->addWidget(m_samples);
    column()->addSpacing(16);
    m_notice->hide();
    column()->addWidget(m_notice);
    m_create->setControlSize(ControlSize::Large);
    m_create->setDefault(true);
    m_create->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column()->addWidget(m_create);
    column()->addSpacing(8);
    auto *links = new FlowLayout(20, 0);
    QPushButton *existing = addLink(links, tr("Open a workspace…"));
    column()->addLayout(links);
    QWidget *before = m_name;
    for (QWidget *next :
         {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(chooseFolder), static_cast<QWidget *>(m_passphrase),
          static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_samples), static_cast<QWidget *>(m_create),
          static_cast<QWidget *>(existing)}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(m_name, &QLineEdit::textChanged, this, &CreateFace::follow);
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_folderIsChosen = true;
        m_folderProblem->clear();
    });
    connect(chooseFolder, &QPushButton::clicked, this, [this] {
        choose(tr("Folder of the new workspace"), [this](const QString &folder) { setFolder(folder); });
    });
    connect(existing, &QPushButton::clicked, this, [this] {
        choose(tr("Open a workspace"), [this](const QString &folder) { Q_EMIT existingChosen(folder); });
    });
    connect(m_passphrase, &QLineEdit::textChanged, this, &CreateFace::weigh);
    connect(m_again, &QLineEdit::textChanged, this, &CreateFace::weigh);
    connect(m_passphrase, &PassphraseField::capsLockChanged, this,
            [this](bool on) { m_passphraseProblem->set(FieldState::Warning, on ? tr("Caps Lock is on") : QString()); });
    connect(m_create, &QPushButton::clicked, this, &CreateFace::submit);
    for (QLineEdit *field :
         {m_name, m_folder, static_cast<QLineEdit *>(m_passphrase), static_cast<QLineEdit *>(m_again)})
        connect(field, &QLineEdit::returnPressed, this, &CreateFace::submit);

    m_name->setMaxLength(120);
    m_name->setText(tr("My workspace"));
    weigh();
    setFocusProxy(m_name);
    m_name->selectAll();
}

QLineEdit *CreateFace::addField(const QString &label, QLineEdit *field, QWidget *beside, QWidget *atRight)
{
    auto *head = new QHBoxLayout;
    auto *words = new PlainLabel(label, TextSize::Body, TextWeight::Medium, Role::Text, this);
    words->setBuddy(field);
    field->setAccessibleName(label);
    head->addWidget(words);
    head->addStretch(1);
    if (atRight)
        head->addWidget(atRight);
    column()->addLayout(head);
    column()->addSpacing(5);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field, 1);
    if (beside)
        row->addWidget(beside);
    column()->addLayout(row);
    return field;
}

void CreateFace::follow(const QString &name)
{
    m_nameProblem->clear();
    if (!m_folderIsChosen) {
        m_folder->setText(m_access.suggestedFolder(name.trimmed()));
        m_folderProblem->clear();
    }
    const qint64 free = m_access.freeBytes(m_folder->text());
    m_free->setText(
        free < 0
            ? QString()
            : tr("%1 free", "room on a disk").arg(QLocale().formattedDataSize(free, 0, QLocale::DataSizeSIFormat)));
}

void CreateFace::setFolder(const QString &folder)
{
    m_folderIsChosen = true;
    m_folder->setText(folder);
    m_folderProblem->clear();
    follow(m_name->text());
}

QString CreateFace::folder() const
{
    return m_folder->text().trimmed();
}

void CreateFace::weigh()
{
    const PassphraseStrength strength = m_access.strength(m_passphrase->text());
    const std::array advice{tr("Four or five words that do not belong together are easy to keep"),
                            tr("add words that do not belong together"), tr("one word more makes it strong"),
                            tr("hard to guess for anybody"), tr("hard to guess for anybody")};
    m_strength->setStrength(strength.level, strength.bits,
                            advice[static_cast<std::size_t>(std::clamp(strength.level, 0, 4))]);
    if (m_passphraseProblem->state() == FieldState::Problem)
        m_passphraseProblem->clear();
    m_againProblem->clear();
    m_again->setConfirmed(!m_again->text().isEmpty() && m_again->text() == m_passphrase->text());
}

bool CreateFace::check()
{
    QWidget *first = nullptr;
    const auto mark = [&](FieldProblem *problem, QWidget *field, const QString &text) {
        problem->set(FieldState::Problem, text);
        if (!first)
            first = field;
    };
    if (m_name->text().trimmed().isEmpty())
        mark(m_nameProblem, m_name, tr("Give the workspace a name."));
    if (folder().isEmpty()) {
        mark(m_folderProblem, m_folder, tr("Choose a folder."));
    } else if (const auto found = m_access.inspect(folder()); found) {
        mark(m_folderProblem, m_folder, tr("There is a workspace in this folder. Open it, or choose another folder."));
    } else if (found.error().code == ErrorCode::Conflict) {
        mark(m_folderProblem, m_folder, tr("This folder holds other files. Choose an empty or a new one."));
    } else if (found.error().code != ErrorCode::NotFound) {
        mark(m_folderProblem, m_folder, ErrorText::of(found.error()).inOneLine());
    }
    if (m_passphrase->text().isEmpty())
        mark(m_passphraseProblem, m_passphrase, tr("Type a passphrase."));
    else if (m_access.strength(m_passphrase->text()).level < kLeastLevel)
        mark(m_passphraseProblem, m_passphrase, tr("Too easy to guess. Add a few words."));
    if (m_again->text() != m_passphrase->text())
        mark(m_againProblem, m_again, tr("The two are not the same."));
    if (first)
        first->setFocus();
    return first == nullptr;
}

void CreateFace::submit()
{
    if (m_busy || !check())
        return;
    m_notice->hide();
    setBusy(true);
    const QString folder = this->folder();
    const QString name = m_name->text().trimmed();
    const auto future = m_access.create({folder, name, m_passphrase->secret(), m_samples->isChecked()});
    deliver(future, this, [this, folder, name](const Result<QString> &code) {
        setBusy(false);
        if (!code) {
            const ErrorText text = ErrorText::of(code.error());
            const QString lead = text.title + u'.';
            m_notice->setText(lead + u' ' + text.inOneLine() +
                                  (text.details.isEmpty() ? QString() : u'\n' + text.details),
                              int(lead.size()));
            m_notice->show();
            return;
        }
        m_passphrase->clear();
        m_again->clear();
        Q_EMIT created(folder, name, *code);
    });
}

void CreateFace::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *field :
         {m_name, m_folder, static_cast<QLineEdit *>(m_passphrase), static_cast<QLineEdit *>(m_again)})
        field->setReadOnly(busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create workspace"));
}

void CreateFace::choose(const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title, folder().section(u'/', 0, -2));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

} // namespace sb::ui
