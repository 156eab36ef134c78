#pragma once

#include "models/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace sb::ui {

/// An Error in the words of a person: what is wrong, then what to do. Made only here, so that models and voice know no
/// translated sentence. `details` is the English text for programs, behind "What happened".
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ErrorText)

public:
    QString title;    ///< "The workspace is damaged"
    QString sentence; ///< what happened and what is safe
    QString advice;   ///< what to do; may be empty
    QString details;  ///< for the folded part, with hidden characters written out

    static ErrorText of(const Error &error);

    /// Sentence and advice in one line, for a toast or the text beside a field.
    QString inOneLine() const;
    /// The same with what happened behind it, for who can mend it: a port that is taken, a file that cannot be read.
    QString inOneLineWithDetails() const;
    /// What to say beside one field; made from the problem's kind, with its English message as the last resort.
    static QString ofProblem(const Problem &problem);
};

} // namespace sb::ui
