// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What narrows the rows of many at once: a chip each group, and a menu of the reasons, which are sentences.
#include "ui/pages/BulkPage.h"
#include "ui/text/Words.h"
#include "ui/widgets/Chips.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace {
/// Reasons that have a filter of their own; the rest stand in the rows.
constexpr int reasonsShown = 20;

struct Chip {
    QString id;
    QString title;
    int count = 0;
    BatchLines::Sieve sieve;
};

QList<Chip> reasonChips(const CommandSpec &command, const QList<BatchLine> &lines)
{
    struct Reason {
        Finding finding;
        int count = 0;
    };
    QMap<std::pair<QString, QByteArray>, Reason> found; // a rule may say several things, each with a chip of its own
    for (const BatchLine &line : lines) {
        if (!BatchWords::isBlocked(line))
            continue;
        const QList<Finding> findings = BatchWords::inOrder(line.findings);
        QList<std::pair<QString, QByteArray>> own; // each reason counts the line once
        for (const Finding &finding : findings) {
            if (finding.severity != Severity::Block || own.contains(std::pair(finding.rule, QByteArray(finding.message))))
                continue;
            if (BatchWords::isMissingAnswer(finding) && !own.isEmpty())
                break; // with the others it is not wanted at all
            own.append({finding.rule, QByteArray(finding.message)});
            Reason &reason = found[{finding.rule, QByteArray(finding.message)}];
            if (reason.count++ == 0)
                reason.finding = finding;
            else
                BatchWords::join(reason.finding, finding);
        }
    }
    QList<Chip> chips;
    QHash<QString, int> turns;
    for (const Reason &each : std::as_const(found)) {
        const QString rule = each.finding.rule;
        const int turn = turns[rule]++;
        const QString id = QStringLiteral("rule:") + rule + (turn == 0 ? QString() : QStringLiteral(":%1").arg(turn + 1));
        chips.append({id, BatchWords::reason(command, each.finding), each.count, {std::nullopt, QString(), rule, QString::fromUtf8(each.finding.message)}});
    }
    std::stable_sort(chips.begin(), chips.end(), [](const Chip &a, const Chip &b) { return a.count > b.count; });
    return chips.mid(0, reasonsShown);
}

/// What was ticked past stays to be looked at.
QList<Chip> tickedChips(const CommandSpec &command, const QList<BatchLine> &lines)
{
    QList<Chip> chips;
    const QList<BatchWords::Warned> all = BatchWords::warned(command, lines, [](const BatchLine &line) { return BatchWords::groupOf(line) == BatchWords::Group::Sends; });
    for (const BatchWords::Warned &each : all)
        chips.append({QStringLiteral("ticked:") + each.rule, BulkPage::tr("Warning ticked: %1").arg(each.words), each.count, {BatchWords::Group::Sends, QString(), each.rule, QString()}});
    return chips;
}
} // namespace

void BulkPage::showGroups()
{
    using Group = BatchWords::Group;
    const int total = int(m_lines->lines().size());
    QList<Chip> chips{{allChip, tr("All"), total, {}}};
    QStringList said;
    for (const Group group : {Group::Sends, Group::Warned, Group::Unanswered, Group::Blocked, Group::NotOurs, Group::Apart, Group::LeftOut}) {
        const int count = m_lines->countOf(group);
        if ((group == Group::NotOurs || group == Group::Unanswered || group == Group::Apart) && count == 0)
            continue;
        const QString words = BatchWords::group(*m_command, group);
        chips.append({QStringLiteral("group%1").arg(int(group)), words, count, {group, {}, {}, {}}});
        said.append((group == Group::Apart ? tr("%1: %2") : tr("%1 %2")).arg(words, Words::count(count)));
    }
    // What those that will be sent become.
    for (const OutcomeSpec &outcome : m_command->outcomes) {
        const QString id = QString::fromLatin1(outcome.id);
        if (const int count = m_lines->goingOf(id); count > 0)
            chips.append({QStringLiteral("outcome:") + id, BatchWords::outcome(outcome), count, {std::nullopt, id, {}, {}}});
    }
    const QList<Chip> reasons = reasonChips(*m_command, m_lines->lines()) + tickedChips(*m_command, m_lines->lines());
    m_count->setText(said.join(QStringLiteral(" · ")));
    m_table->setAccessibleName(tr("%1. %2").arg(title(), m_count->text()));
    m_title->setText(title());

    QStringList ids;
    m_sieves.clear();
    for (const Chip &chip : std::as_const(chips)) {
        ids.append(chip.id);
        m_sieves.insert(chip.id, chip.sieve);
    }
    for (const Chip &reason : reasons)
        m_sieves.insert(reason.id, reason.sieve);
    if (!reasons.isEmpty())
        ids.append(reasonsChip);
    const QList<QPushButton *> buttons = arrangeChips(ids);
    const auto isShown = [this](const Chip &chip) { return chip.sieve == m_lines->sieve(); };
    if (std::none_of(chips.begin(), chips.end(), isShown) && std::none_of(reasons.begin(), reasons.end(), isShown))
        m_lines->setSieve({});
    for (qsizetype place = 0; place < chips.size(); ++place) {
        const Chip &chip = chips.at(place);
        QPushButton *button = buttons.at(place);
        const bool isSentence = chip.sieve.group == Group::Apart; // its number is no word of it
        const QString words = (isSentence ? tr("%1: %2") : tr("%1 %2")).arg(chip.title, Words::count(chip.count));
        button->setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(words);
        Chips::setChosen(button, isShown(chip));
    }
    if (reasons.isEmpty())
        return;
    QPushButton *button = buttons.constLast();
    QMenu *menu = button->menu();
    const QList<QAction *> before = menu->actions();
    const bool same = before.size() == reasons.size()
        && std::equal(before.begin(), before.end(), reasons.begin(), [](const QAction *action, const Chip &reason) { return action->objectName() == reason.id; });
    if (!same)
        menu->clear();
    button->setText(tr("Reasons"));
    button->setAccessibleName(tr("Reasons"));
    bool isChosen = false;
    for (qsizetype place = 0; place < reasons.size(); ++place) {
        const Chip &reason = reasons.at(place);
        QAction *action = same ? before.at(place) : menu->addAction(QString());
        action->setObjectName(reason.id);
        action->setCheckable(true);
        action->setChecked(isShown(reason));
        const QString words = fontMetrics().elidedText(reason.title, Qt::ElideRight, fontMetrics().averageCharWidth() * 100);
        //: %1 is why rows are blocked, %2 how many of them are
        action->setText(tr("%1 (%2)").arg(words, Words::count(reason.count)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(reason.title);
        if (!same)
            connect(action, &QAction::triggered, this, [this, id = reason.id] { sift(id); });
        if (isShown(reason)) {
            isChosen = true;
            button->setAccessibleName(tr("Reasons: %1 (%2)").arg(reason.title, Words::count(reason.count)));
        }
    }
    button->setToolTip(isChosen ? button->accessibleName() : QString());
    Chips::setChosen(button, isChosen);
}

void BulkPage::sift(const QString &chip)
{
    const int stood = current();
    const QList<int> chosen = selected();
    m_lines->setSieve(m_sieves.value(chip));
    choose(chosen);
    setCurrent(stood);
    showGroups();
    showMain();
}

QList<QPushButton *> BulkPage::arrangeChips(const QStringList &ids)
{
    return Chips::arrange(m_chips, ids, [this](QPushButton *button, const QString &id) {
        button->setObjectName(id);
        if (id != reasonsChip)
            return Chips::onPress(button, [this, id](bool) { sift(id); });
        auto *menu = new QMenu(button);
        menu->setToolTipsVisible(true);
        menu->setAccessibleName(tr("Reasons"));
        button->setMenu(menu);
        connect(button, &QPushButton::clicked, this, &BulkPage::showGroups); // it shows what is narrowed, not whether it was pressed
    });
}
