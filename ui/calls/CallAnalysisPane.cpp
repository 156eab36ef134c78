#include "ui/calls/CallAnalysisPane.h"

#include "ui/format/VisibleText.h"
#include "ui/widgets/Face.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sb::ui {

CallAnalysisPane::CallAnalysisPane(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Analysis results"));
    m_faces = new Faces(m_text, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
}

void CallAnalysisPane::setDetail(const CallDetail &detail)
{
    const auto &session = detail.session;
    const auto results = session.postCallAnalysisResults.value_or(std::vector<PostCallAnalysisResult>());
    if (results.empty()) {
        m_faces->showFace(Face::empty(QStringLiteral("analysis"), tr("Not analysed"),
                                      session.redacted ? tr("Private calls are not analysed.")
                                                       : tr("No analysis of this call is stored."),
                                      {}, {}, {}, m_faces));
        return;
    }
    QStringList parts;
    for (const auto &result : results) {
        auto part = visibleText(QString::fromStdString(result.ruleName.valueOr(std::string())));
        const auto add = [&](const std::string &text) {
            for (const auto &line : QString::fromStdString(text).split(QLatin1Char('\n')))
                part += QLatin1Char('\n') + visibleText(line);
        };
        if (result.bodyText.hasValue())
            add(*result.bodyText);
        if (result.structuredJson.hasValue())
            add(result.structuredJson->dump(2));
        if (result.toolInvocation.hasValue())
            add(result.toolInvocation->dump(2));
        if (result.error.hasValue())
            add(*result.error);
        parts.append(part.trimmed());
    }
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
    m_faces->showContent();
}

} // namespace sb::ui
