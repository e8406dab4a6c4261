// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a view that go by a name of their own, one at a time.
#include "ui/widgets/FilterBar.h"

#include "ui/text/Words.h"
#include "ui/widgets/Chips.h"
#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

void FilterBar::setPresets(const QList<Preset> &presets)
{
    m_presets = presets;
    for (const Preset &preset : m_presets.mid(m_presetChips.size())) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setAutoDefault(false);
        button->setObjectName(QString(QStringLiteral("preset.") + preset.id));
        button->hide();
        Chips::onPress(button, [this, id = preset.id](bool on) { choosePreset(on ? id : QString()); });
        (preset.attention ? m_attentionRow : m_presetRow)->addWidget(button);
        m_presetChips.append(button);
    }
}

void FilterBar::changePresets(const QList<Preset> &presets)
{
    for (const Preset &changed : presets) {
        for (Preset &preset : m_presets) {
            if (preset.id == changed.id)
                preset = changed;
        }
    }
}

void FilterBar::setPresetCounts(const QList<qint64> &counts)
{
    for (int each = 0; each < m_presetChips.size(); ++each) {
        const qint64 number = counts.value(each);
        m_presetChips[each]->setText(QStringLiteral("%1 %2").arg(m_presets[each].title, Words::count(number)));
        m_presetChips[each]->setProperty("count", number);
    }
    showPresets();
}

void FilterBar::showPresets()
{
    bool attention = false;
    for (int each = 0; each < m_presetChips.size(); ++each) {
        QPushButton *button = m_presetChips[each];
        const bool chosen = m_presets[each].id == m_preset;
        const bool offered = chosen || button->property("count").toLongLong() > 0;
        Chips::setChosen(button, chosen);
        button->setVisible(offered);
        attention = attention || (offered && m_presets[each].attention);
    }
    m_attention->setVisible(attention);
    if (attention)
        m_attention->setMinimumHeight(m_presetChips.constFirst()->sizeHint().height()); // on one line with what follows
}

void FilterBar::choosePreset(const QString &id)
{
    if (std::exchange(m_preset, id) == id)
        return;
    showPresets();
    showClear();
    Q_EMIT changed();
}

void FilterBar::narrow(const QString &title, const QList<Condition> &conditions)
{
    const QString own = QStringLiteral("narrowed");
    if (m_presets.isEmpty() || m_presets.constLast().id != own)
        setPresets(m_presets + QList<Preset>{{own, {}, {}, false}});
    m_presets.last().title = title;
    m_presets.last().conditions = conditions;
    m_presetChips.last()->setText(title);
    clear();
    m_preset.clear();
    choosePreset(own);
}
