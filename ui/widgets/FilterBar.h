// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Query.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class FlowLayout;

/// What narrows a table: a search box, the states with their counts, and the columns that a kind offers as filters.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `fixed`: columns that the view has settled already and that are not asked again.
    FilterBar(const KindSpec &kind, const QStringList &fixed, QWidget *parent = nullptr);

    QString text() const;
    QList<Condition> conditions() const;
    /// Of everything but `column`: its own choices must not vanish by being chosen.
    QList<Condition> conditionsBut(const QString &column) const;
    bool isActive() const;
    void clear();
    /// What was saved for a view: its filters may name people and places of records that are gone.
    static void forget(QSettings &settings, const QString &view);
    void find(const QString &typed = {});

    /// Rows that are worth a filter of their own; one at a time. Those that want attention come first, under a heading.
    struct Preset {
        QString id;
        QString title;
        QList<Condition> conditions;
        bool attention = false;
    };
    /// The same presets with other titles or conditions, by id.
    void changePresets(const QList<Preset> &presets);
    void setPresets(const QList<Preset> &presets);
    const QList<Preset> &presets() const { return m_presets; }
    /// In the order of presets(); one without rows is not offered.
    void setPresetCounts(const QList<qint64> &counts);
    void choosePreset(const QString &id);
    QString preset() const { return m_preset; }
    /// What is chosen besides the presets.
    QList<Condition> conditionsButPreset() const;
    /// Only these, as another page asked; stands as a preset of its own until it is taken off.
    void narrow(const QString &title, const QList<Condition> &conditions);
    /// As if it had been picked; once more takes it off.
    void choose(const QString &column, const QString &value);

    void setStateCounts(const Counts &counts);
    void setChoices(const Counts &counts);
    /// Columns that want setChoices(), the state's first.
    QStringList columns() const;
    void addAtEnd(QWidget *widget);

    void restore(QSettings &settings, const QString &view);
    void save(QSettings &settings, const QString &view) const;

Q_SIGNALS:
    /// Down or Enter in the search box: on to what was found.
    void listRequested();
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showPresets();
    void toggleState(const QString &code, bool on);
    void showClear();
    QPushButton *chip(const QString &code);

    struct Box {
        QString column;
        QComboBox *box = nullptr;
        QString wanted; ///< remembered value that is not among the choices yet
    };
    const KindSpec m_kind;
    bool m_states = false;
    bool m_clearing = false; ///< all of it, which is one change
    QLineEdit *m_search;
    FlowLayout *m_row;
    FlowLayout *m_chipRow;
    QWidget *m_more;
    QPushButton *m_moreButton;
    QPushButton *m_all = nullptr;
    QPushButton *m_clear;
    QWidget *m_last; ///< of the row of buttons, before what comes and goes
    QList<std::pair<QString, QPushButton *>> m_chips;
    QList<Box> m_boxes;
    QStringList m_chosen;
    QList<Preset> m_presets;
    QList<QPushButton *> m_presetChips;
    QString m_preset;
    FlowLayout *m_attentionRow;
    FlowLayout *m_presetRow;
    QLabel *m_attention;
    QTimer m_quiet;
};
