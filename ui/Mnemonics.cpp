// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Mnemonics.h"

#include <QtCore/QSet>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

namespace {
struct Word {
    QAbstractButton *button = nullptr;
    QLabel *label = nullptr;

    QString text() const { return button != nullptr ? button->text() : label->text(); }
    void setText(const QString &text) const { button != nullptr ? button->setText(text) : label->setText(text); }
};

/// Where the marked letter stands; -1: none is marked.
qsizetype markIn(const QString &text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size(); at = text.indexOf(QLatin1Char('&'), at + 2)) {
        if (text.at(at + 1) != QLatin1Char('&'))
            return at;
    }
    return -1;
}

QChar letterOf(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text.at(mark + 1).toLower();
}

/// A letter that every keyboard has.
bool canBePressed(QChar letter) { return letter >= QLatin1Char('a') && letter <= QLatin1Char('z'); }

/// With another letter marked that nothing has yet: the first of a word before one within.
QString marked(QString text, const QSet<QChar> &taken)
{
    if (const qsizetype mark = markIn(text); mark >= 0)
        text.remove(mark, 1);
    for (const bool firstOnly : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            const bool first = at == 0 || !text.at(at - 1).isLetterOrNumber();
            if (canBePressed(letter) && !taken.contains(letter) && (first || !firstOnly))
                return text.insert(at, QLatin1Char('&'));
        }
    }
    return text; // better none than one that does nothing
}

QList<Word> wordsIn(const QWidget *root)
{
    QList<Word> all;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button != nullptr && !button->text().isEmpty())
            all.append({button, nullptr});
        else if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            all.append({nullptr, label});
    }
    return all;
}

bool isShared(const Word &word)
{
    for (const QWidget *each = word.button != nullptr ? static_cast<const QWidget *>(word.button) : word.label; each != nullptr; each = each->parentWidget()) {
        if (const QVariant shares = each->property(Mnemonics::shared); shares.isValid())
            return shares.toBool();
    }
    return false;
}

bool takesSpare(const Word &word) { return word.button != nullptr && word.button->property(Mnemonics::wanted).toInt() == Mnemonics::ifSpare; }

/// Those that have a letter first, in their order.
void giveOut(const QList<Word> &words, QSet<QChar> &taken)
{
    QList<Word> others;
    for (const Word &word : words) {
        const QChar letter = letterOf(word.text());
        const bool asks = word.button != nullptr && word.button->property(Mnemonics::wanted).toBool();
        // What only takes a spare one gives it back to whatever has come since.
        if (takesSpare(word) || (letter.isNull() ? asks : taken.contains(letter)))
            others.append(word);
        else if (!letter.isNull())
            taken.insert(letter);
    }
    std::stable_partition(others.begin(), others.end(), [](const Word &word) { return !takesSpare(word); });
    for (const Word &word : std::as_const(others)) {
        const QChar had = letterOf(word.text());
        const QString text = had.isNull() || taken.contains(had) ? marked(word.text(), taken) : word.text();
        if (text != word.text())
            word.setText(text);
        if (const QChar letter = letterOf(text); !letter.isNull())
            taken.insert(letter);
    }
}
} // namespace

void Mnemonics::settle(QWidget *root)
{
    QList<Word> all = wordsIn(root);
    const auto spare = std::stable_partition(all.begin(), all.end(), [](const Word &word) { return !takesSpare(word); });
    const auto own = std::stable_partition(all.begin(), spare, &isShared);
    QSet<QChar> taken;
    giveOut({all.begin(), own}, taken);
    giveOut({own, spare}, taken);
    giveOut({spare, all.end()}, taken);
}

void Mnemonics::give(QWidget *part)
{
    QSet<QChar> taken;
    QList<Word> own;
    const QList<Word> all = wordsIn(part->window());
    for (const Word &word : all) {
        const QWidget *each = word.button != nullptr ? static_cast<const QWidget *>(word.button) : word.label;
        if (each == part || part->isAncestorOf(each))
            own.append(word);
        else if (const QChar letter = letterOf(word.text()); !letter.isNull())
            taken.insert(letter);
    }
    giveOut(own, taken);
}

void Mnemonics::setText(QAbstractButton *button, const QString &text)
{
    const QChar letter = letterOf(button->text());
    if (letter.isNull() || markIn(text) >= 0)
        return button->setText(text);
    QSet<QChar> others;
    for (char other = 'a'; other <= 'z'; ++other) {
        if (QLatin1Char(other) != letter)
            others.insert(QLatin1Char(other));
    }
    button->setText(marked(text, others));
}
