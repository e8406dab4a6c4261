// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/LookupField.h"

#include "app/base/Text.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace {
constexpr int mostOffered = 50;

/// Every typed word begins a word of the entry.
bool matches(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) {
        return folded.startsWith(word) || folded.contains(QString(QLatin1Char(' ') + word))
            || folded.contains(QString(QLatin1Char('(') + word));
    });
}
} // namespace

LookupField::LookupField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent)
    , m_edit(new QLineEdit(this))
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_edit->setAccessibleName(title);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_edit->setCompleter(m_completer);
    setEditor(m_edit, {m_edit});
    setHint(QString());
    connect(m_edit, &QLineEdit::textEdited, this, &LookupField::offer);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_wanted.clear();
        Q_EMIT changed();
    });
}

void LookupField::setChoices(const QList<Choice> &choices)
{
    if (choices.size() == m_items.size()
        && std::equal(choices.begin(), choices.end(), m_items.cbegin(), [](const Choice &a, const Item &b) { return a.code == b.choice.code; }))
        return;
    QHash<QString, int> titles;
    m_items.clear();
    for (const Choice &choice : choices)
        titles[QCoreApplication::translate("Choices", choice.title.toUtf8().constData())] += 1;
    for (const Choice &choice : choices) {
        QString shown = QCoreApplication::translate("Choices", choice.title.toUtf8().constData());
        if (titles.value(shown) > 1) // two entries of one name are told apart by their codes
            shown = QStringLiteral("%1 (%2)").arg(shown, choice.code);
        m_items.append({choice, shown, Text::fold(shown)});
    }
    if (!m_wanted.isEmpty()) {
        Values values;
        values.set(id(), m_wanted);
        load(values);
    }
}

void LookupField::offer(const QString &typed)
{
    const QStringList words = Text::fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList offered;
    for (const Item &item : std::as_const(m_items)) {
        if (offered.size() == mostOffered)
            break;
        if (!words.isEmpty() && matches(item.folded, words))
            offered.append(item.shown);
    }
    m_offered->setStringList(offered);
}

const LookupField::Item *LookupField::found() const
{
    const QString folded = Text::fold(m_edit->text());
    const auto item = std::find_if(m_items.begin(), m_items.end(), [&folded](const Item &each) { return each.folded == folded; });
    return item == m_items.end() ? nullptr : &*item;
}

void LookupField::store(Values &values) const
{
    if (m_edit->text().trimmed().isEmpty())
        return;
    const Item *item = found();
    values.set(id(), item == nullptr ? m_edit->text() : item->choice.code);
}

void LookupField::load(const Values &values)
{
    const QString code = values.text(id());
    const auto item = std::find_if(m_items.cbegin(), m_items.cend(), [&code](const Item &each) { return each.choice.code == code; });
    m_edit->setText(item == m_items.cend() ? code : item->shown);
    m_wanted = code; // the list may come after the draft
}

QString LookupField::words() const
{
    const Item *item = found();
    return item == nullptr ? m_edit->text() : item->shown;
}

QWidget *LookupField::focusTarget() const { return m_edit; }
