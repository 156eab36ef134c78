#pragma once

#include "models/backend/Backend.h"
#include "ui/format/MoneyInput.h"
#include "ui/widgets/FittedDialog.h"

#include <map>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace sb::ui {

class Button;
class FormRow;
class Notice;
class WrappedLabel;

/// A form that moves credit: fields with what is wrong beside them, one sentence that tells what will happen, a verb.
///
/// It happens once: while an answer is awaited nothing can be sent or closed, and a second try of the same values
/// carries the same idempotency key. Thread: UI.
class WalletDialog : public FittedDialog
{
    Q_OBJECT

public:
    WalletDialog(Backend &backend, const QString &title, const QString &verb, QWidget *parent);

    void submit();
    QString outcome() const;
    QString failureText() const;

    void reject() override; ///< not while an answer is awaited

Q_SIGNALS:
    void happened(const QString &sentence);

protected:
    FormRow *addRow(const QString &label, QWidget *field, const char *wireName);
    QLineEdit *addMoney(const QString &label, const char *wireName);
    QLineEdit *addWords(const QString &label, const char *wireName, const QString &placeholder);
    /// Ends on a day, or never.
    void addExpiry(std::optional<Instant> expiry);
    std::optional<Instant> expiry() const; ///< the end of the chosen day, where the operator is

    void setOutcome(const QString &sentence, bool warns = false);
    void watch(QWidget *field); ///< look() again when it is edited
    void start();               ///< after the fields were added: ends the form
    QString textOf(const QLineEdit *field) const;

    /// Says what is wrong beside the fields (for fields not touched yet only when \p all) and what will happen.
    /// \return whether it can be sent
    virtual bool look(bool all) = 0;
    virtual void send(const CallOptions &options) = 0;
    virtual QString failureSentence(const Error &error) const; ///< in the words of this form

    /// For send(): what the answer means.
    template <typename T>
    auto receive(std::function<QString(const T &)> sentence)
    {
        return [this, sentence = std::move(sentence)](const Result<T> &answer) {
            if (answer)
                finish(sentence(*answer));
            else
                showFailure(answer.error());
        };
    }
    /// Beside \p field, once it was touched.
    bool tell(const QWidget *field, const QString &problem, bool all);
    FormRow *row(const QWidget *field) const { return m_rowOf.at(field); }

    Backend &m_backend;

private:
    void edited(QWidget *field);
    void setPending(bool pending);
    void finish(const QString &sentence);
    void showFailure(const Error &error);

    QVBoxLayout *m_rows;
    Notice *m_outcome;
    Notice *m_failure;
    QString m_outcomeText;
    QString m_failureText;
    Button *m_keep = nullptr;
    Button *m_act = nullptr;
    QString m_verb;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_day = nullptr;
    std::map<const QWidget *, FormRow *> m_rowOf;
    std::vector<QWidget *> m_fields; ///< as they are read
    std::map<std::string, FormRow *> m_rowNamed;
    std::map<const QWidget *, bool> m_touched;
    std::string m_key; ///< empty: nothing was sent of these values
    bool m_pending = false;
};

} // namespace sb::ui
