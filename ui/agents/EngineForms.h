#pragma once

#include "ui/agents/AgentForm.h"

namespace sb::ui {

class AgentCatalogs;
class CatalogPicker;

/// Language model: which one, how freely and how long it answers.
class ModelForm final : public AgentForm
{
    Q_OBJECT

public:
    ModelForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent = nullptr);
};

/// Speech to text: which engine hears the caller, and in which language.
class TranscriberForm final : public AgentForm
{
    Q_OBJECT

public:
    TranscriberForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent = nullptr);
};

/// Detection of speech: what counts as speech, and when a turn has ended.
class SpeechForm final : public AgentForm
{
    Q_OBJECT

public:
    SpeechForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent = nullptr);
};

/// Choices of a language: those of a catalog row, or any code that is typed.
void fillLanguages(QComboBox *box, const QStringList &languages, const QString &current);
QString languageName(const QString &code); ///< "en-US · English (United States)"

} // namespace sb::ui
