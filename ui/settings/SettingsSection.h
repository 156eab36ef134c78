#pragma once

#include "ui/settings/SettingRow.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace sb::ui {

class Card;

/// One section of the settings: headings, and cards of rows below them. Thread: UI.
class SettingsSection : public QScrollArea
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, const QString &iconName, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QString iconName() const { return m_iconName; }
    const QList<SettingRow *> &rows() const { return m_rows; }
    void reveal(SettingRow *row); ///< scrolls to it

    /// Shown or no longer: what costs something (files, devices) is asked only in between.
    virtual void enter() {}
    virtual void leave() {}

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void changed(); ///< whether something runs that holds the lock

protected:
    void addHeading(const QString &heading, const QString &sentence = {});
    Card *addCard();
    SettingRow *addRow(Card *card, const QString &name, const QString &why = {});
    void addWidget(QWidget *widget);

private:
    QString m_title;
    QString m_iconName;
    QVBoxLayout *m_column;
    QList<SettingRow *> m_rows;
};

} // namespace sb::ui
