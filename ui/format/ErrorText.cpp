#include "ui/format/ErrorText.h"

#include "ui/format/VisibleText.h"

namespace sb::ui {

namespace {

QString joined(const Error &error)
{
    QString details = QString::fromStdString(error.detail);
    for (const Problem &problem : error.problems) {
        QStringList path;
        for (const std::string &part : problem.loc)
            path.append(QString::fromStdString(part));
        details += QLatin1Char('\n') + path.join(QLatin1Char('.')) + QLatin1String(": ") +
                   QString::fromStdString(problem.message);
    }
    return visibleText(details.trimmed(), Lines::Keep);
}

} // namespace

ErrorText ErrorText::of(const Error &error)
{
    ErrorText text;
    text.details = joined(error);
    switch (error.code) {
    case ErrorCode::Invalid:
        text.title = tr("This cannot be done as asked");
        text.sentence = tr("Something in the request is not acceptable. Nothing was changed.");
        text.advice = tr("See what happened for the part that was refused.");
        break;
    case ErrorCode::Unauthorized:
        text.title = tr("You are not signed in");
        text.sentence = tr("The credential is missing or no longer valid.");
        text.advice = tr("Sign in again.");
        break;
    case ErrorCode::PaymentRequired:
        text.title = tr("There is not enough credit");
        text.sentence = tr("The wallet is empty or the cap of this month is reached. Nothing was charged.");
        text.advice = tr("Add credit or raise the cap.");
        break;
    case ErrorCode::Forbidden:
        text.title = tr("Not allowed for your role");
        text.sentence = tr("Your role, key or a switch of the organization forbids this. Nothing was changed.");
        text.advice = tr("Ask somebody who manages the organization.");
        break;
    case ErrorCode::NotFound:
        text.title = tr("It is not there any more");
        text.sentence = tr("It was deleted or never existed in this workspace.");
        text.advice = tr("Refresh the list and choose again.");
        break;
    case ErrorCode::Conflict:
        text.title = tr("Something else has changed in between");
        text.sentence = tr("This does not fit the present state. Nothing was changed.");
        text.advice = tr("Look at the present state, then decide again.");
        break;
    case ErrorCode::Gone:
        text.title = tr("This way is closed");
        text.sentence = tr("The server has removed this function.");
        break;
    case ErrorCode::TooLarge:
        text.title = tr("The file is too large");
        text.sentence = tr("It is larger than what is accepted here. Nothing was stored.");
        text.advice = tr("Choose a smaller file or split it.");
        break;
    case ErrorCode::UnsupportedType:
        text.title = tr("This kind of file is not accepted");
        text.sentence = tr("Its type is not among those that can be read here. Nothing was stored.");
        text.advice = tr("Choose a file of an accepted type.");
        break;
    case ErrorCode::Unprocessable:
        text.title = tr("%n field(s) need another value", nullptr, std::max(1, int(error.problems.size())));
        text.sentence = tr("Nothing was saved yet.");
        text.advice = tr("The fields are marked; what is wrong stands beside them.");
        break;
    case ErrorCode::RateLimited:
        text.title = tr("Too many requests");
        text.sentence = tr("The service asks for a pause. Nothing was lost.");
        text.advice = tr("Try again in a minute.");
        break;
    case ErrorCode::WrongKey:
        text.title = tr("This does not open the workspace");
        text.sentence = tr("The passphrase or code is not the right one.");
        text.advice = tr("Check Caps Lock and the keyboard layout, then try again.");
        break;
    case ErrorCode::Corrupt:
        text.title = tr("Stored data is damaged");
        text.sentence = tr("A part of the workspace cannot be read. Nothing was written to it.");
        text.advice = tr("Restore a backup, or see what happened for the damaged part.");
        break;
    case ErrorCode::Locked:
        text.title = tr("The workspace is locked");
        text.sentence = tr("It was locked, or another program holds it open.");
        text.advice = tr("Unlock it, or close the other program.");
        break;
    case ErrorCode::NoSpace:
        text.title = tr("The disk is full");
        text.sentence = tr("What was written before is safe; the last part could not be stored.");
        text.advice = tr("Free some space, then try again.");
        break;
    case ErrorCode::Io:
        text.title = tr("The disk cannot be read or written");
        text.sentence = tr("The operating system refused it. Nothing that was stored is lost.");
        text.advice = tr("Check that the folder exists and that you may write there.");
        break;
    case ErrorCode::Unavailable:
        text.title = tr("It does not answer");
        text.sentence = tr("A device, engine or server cannot be reached. Nothing was lost.");
        text.advice = tr("Check that it is connected, then try again.");
        break;
    case ErrorCode::Cancelled:
        text.title = tr("Cancelled");
        text.sentence = tr("It was ended before it was done.");
        break;
    case ErrorCode::Internal:
        text.title = tr("Switchboard made a mistake");
        text.sentence = tr("This is a defect of the program. What was stored is safe.");
        text.advice = tr("Try again; if it comes back, send what happened to the makers.");
        break;
    }
    return text;
}

QString ErrorText::inOneLine() const
{
    return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice;
}

QString ErrorText::inOneLineWithDetails() const
{
    QString happened = QString(details).replace(QLatin1Char('\n'), QLatin1String("; "));
    while (happened.endsWith(QLatin1Char('.')))
        happened.chop(1);
    return happened.isEmpty() ? inOneLine() : inOneLine() + QLatin1Char(' ') + tr("What happened: %1.").arg(happened);
}

QString ErrorText::ofProblem(const Problem &problem)
{
    const std::string &type = problem.type;
    if (type == "missing" || type == "string_too_short")
        return tr("Needs a value.");
    if (type == "string_too_long")
        return tr("Is too long.");
    if (type.find("uuid") != std::string::npos)
        return tr("Is not a valid id.");
    if (type.find("int") == 0 || type.find("float") == 0 || type.find("number") == 0)
        return tr("Must be a number.");
    if (type.find("bool") == 0)
        return tr("Must be on or off.");
    const QString message = visibleText(QString::fromStdString(problem.message)).trimmed();
    return message.isEmpty() ? tr("This value is not accepted.") : message.at(0).toUpper() + message.mid(1);
}

} // namespace sb::ui
