#include "ui/settings/ServerSection.h"

#include "ui/format/ErrorText.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Switch.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace sb::ui {

namespace {

constexpr int kFieldWidth = 220;

/// An address of the loopback, as the operator may write it; the server itself judges what is beyond the machine.
bool isThisComputer(const QString &address)
{
    return address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1");
}

/// Why it did not start, in the words of this page.
QString failureSentence(const Error &error)
{
    auto text = ErrorText::of(error);
    switch (error.code) {
    case ErrorCode::Unavailable:
        text.sentence = ServerSection::tr("It cannot listen at this address and port.");
        text.advice = ServerSection::tr("Choose another port, or end the program that has it.");
        break;
    case ErrorCode::Invalid:
        text.sentence = ServerSection::tr("It cannot be served with these settings.");
        text.advice = ServerSection::tr("Look at the address, the certificate and its key.");
        break;
    case ErrorCode::Io:
        text.sentence = ServerSection::tr("A file or the network cannot be used.");
        text.advice = ServerSection::tr("Choose a certificate and a key that you may read.");
        break;
    default:
        break;
    }
    return text.inOneLineWithDetails();
}

} // namespace

ServerSection::ServerSection(Settings &settings, LocalServer &server, QWidget *parent)
    : SettingsSection(tr("Local server"), QStringLiteral("api"), parent), m_settings(settings), m_server(server)
{
    addServing();
    addPlace();
    connect(&server, &LocalServer::changed, this, [this] {
        say();
        Q_EMIT changed();
    });
    say();
}

void ServerSection::addServing()
{
    addHeading(tr("Serve this workspace"),
               tr("Other programs can then use the Voice Agent API of this workspace, as long as it is open here."));
    auto *card = addCard();
    m_serve = addRow(card, tr("Serve over HTTP"), tr("The idle lock waits while it is on. Locking by hand ends it."));
    m_state = new Chip(tr("Off"), Tone::Neutral, this);
    m_switch = new Switch(tr("Serve over HTTP"), this);
    m_serve->addControl(m_state);
    m_serve->addControl(m_switch);
    m_addressRow = addRow(card, tr("Address"));
    m_address = new PlainLabel(this);
    m_address->setFixedPitch(true);
    m_copy = new Button(QStringLiteral("copy"), tr("Copy"), ButtonKind::Normal, this);
    m_copy->setAccessibleName(tr("Copy the address"));
    m_addressRow->addControl(m_address);
    m_addressRow->addControl(m_copy);
    addRow(card, tr("Who may connect"),
           tr("Whoever has an API key or a session token of this workspace; they are made under People and access. "
              "Pages of other origins are refused."));
    connect(m_switch, &QCheckBox::clicked, this, &ServerSection::turn);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_server.address()); });
}

void ServerSection::addPlace()
{
    addHeading(tr("Where it listens"), tr("Changed while it is off."));
    auto *card = addCard();
    const auto stored = m_settings.value(settings::serverBind);
    m_bindRow = addRow(card, tr("Reachable from"), {});
    m_bind = new QLineEdit(stored, this);
    m_bind->setAccessibleName(tr("Address to listen on"));
    m_bind->setFixedWidth(Theme::of(this).scaled(148));
    m_reach = new QComboBox(this);
    m_reach->setFixedWidth(Theme::of(this).scaled(kFieldWidth));
    m_reach->addItem(tr("This computer only"));
    m_reach->addItem(tr("The network, over TLS"));
    m_reach->setCurrentIndex(isThisComputer(stored) ? 0 : 1);
    m_bindRow->addControl(m_bind);
    m_bindRow->addControl(m_reach);
    m_portRow = addRow(card, tr("Port"), tr("0 takes any free one."));
    m_port = new QSpinBox(this);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setFixedWidth(Theme::of(this).scaled(kFieldWidth));
    m_port->setValue(m_settings.value(settings::serverPort));
    m_portRow->addControl(m_port);
    const auto addFile = [&](SettingRow *&row, const QString &name, const QString &why, const QString &path,
                             Button *&choose) {
        row = addRow(card, name, why);
        auto *field = new QLineEdit(path, this);
        field->setFixedWidth(Theme::of(this).scaled(kFieldWidth));
        field->setAccessibleName(name);
        choose = new Button(tr("Choose…"), this);
        choose->setAccessibleName(tr("Choose: %1").arg(name));
        row->addControl(field);
        row->addControl(choose);
        connect(choose, &QPushButton::clicked, this, [this, field, name] { chooseFile(field, name); });
        connect(field, &QLineEdit::editingFinished, this, &ServerSection::keepChoice);
        m_tls.append(row);
        return field;
    };
    m_certificate = addFile(m_certificateRow, tr("Certificate"), tr("PEM file of the certificate and its chain."),
                            m_settings.value(settings::serverCertificate), m_chooseCertificate);
    m_key = addFile(m_keyRow, tr("Key of the certificate"), tr("PEM file that only you can read."),
                    m_settings.value(settings::serverKey), m_chooseKey);
    connect(m_reach, &QComboBox::activated, this, [this](int index) {
        m_bind->setText(index == 0 ? QStringLiteral("127.0.0.1") : QStringLiteral("0.0.0.0"));
        keepChoice();
        say();
    });
    connect(m_bind, &QLineEdit::editingFinished, this, [this] {
        keepChoice();
        say();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &ServerSection::keepChoice);
}

bool ServerSection::isHere() const
{
    return m_reach->currentIndex() == 0;
}

void ServerSection::keepChoice()
{
    m_settings.setValue(settings::serverBind, m_bind->text().trimmed());
    m_settings.setValue(settings::serverPort, m_port->value());
    m_settings.setValue(settings::serverCertificate, m_certificate->text().trimmed());
    m_settings.setValue(settings::serverKey, m_key->text().trimmed());
}

void ServerSection::chooseFile(QLineEdit *field, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(field->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &file) {
        field->setText(file);
        keepChoice();
    });
    dialog->open();
}

void ServerSection::toggle()
{
    turn(m_server.state() == LocalServer::State::Off);
}

void ServerSection::turn(bool on)
{
    if (!on) {
        m_server.stop();
        return;
    }
    keepChoice();
    ServeChoice choice;
    choice.bind = m_bind->text().trimmed();
    choice.port = static_cast<quint16>(m_port->value());
    if (!isHere()) {
        choice.certificateFile = m_certificate->text().trimmed();
        choice.keyFile = m_key->text().trimmed();
    }
    m_server.start(choice);
}

void ServerSection::say()
{
    using State = LocalServer::State;
    const auto state = m_server.state();
    const bool on = state == State::On;
    const bool off = state == State::Off;
    const QLocale locale;
    m_switch->setChecked(on || state == State::Starting);
    m_switch->setEnabled(on || off);
    m_state->set(on                         ? tr("On")
                 : off                      ? tr("Off")
                 : state == State::Starting ? tr("Starting…")
                                            : tr("Stopping…"),
                 on ? Tone::Positive : Tone::Neutral);
    const auto problem = m_server.problem();
    m_serve->setProblem(problem ? failureSentence(*problem) : QString());
    m_address->setText(on ? m_server.address() : QStringLiteral("–"));
    m_copy->setVisible(on);
    m_addressRow->setWhy(!on ? tr("Shown while it is on.")
                             : tr("%1 answered, %2 under way", "requests")
                                       .arg(locale.toString(m_server.answered()), locale.toString(m_server.running())) +
                                   QStringLiteral(" · ") +
                                   (m_server.isReachable() ? tr("others in the network can reach it")
                                                           : tr("only programs on this computer can reach it")));
    m_bindRow->setWhy(isHere() ? tr("Programs on this computer, over the loopback address.")
                               : tr("Others in the network too. It takes a certificate and its key."));
    m_bind->setVisible(!isHere());
    for (auto *widget :
         {static_cast<QWidget *>(m_bind), static_cast<QWidget *>(m_reach), static_cast<QWidget *>(m_port),
          static_cast<QWidget *>(m_certificate), static_cast<QWidget *>(m_key),
          static_cast<QWidget *>(m_chooseCertificate), static_cast<QWidget *>(m_chooseKey)})
        widget->setEnabled(off);
    for (auto *row : std::as_const(m_tls))
        row->setVisible(!isHere());
}

} // namespace sb::ui
