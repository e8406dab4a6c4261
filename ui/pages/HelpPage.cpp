// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HelpPage.h"

#include "app/kind/Review.h"
#include "ui/Theme.h"
#include "ui/text/StateWords.h"
#include "ui/text/Words.h"

#include <QtGui/QAction>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace {
QString heading(const QString &text, int level = 2) { return QStringLiteral("<h%1>%2</h%1>").arg(level).arg(text.toHtmlEscaped()); }
QString paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }
QString item(const QString &term, const QString &text)
{
    return QStringLiteral("<tr><td width=\"24%\"><b>%1</b></td><td>%2</td></tr>").arg(term.toHtmlEscaped(), text.toHtmlEscaped());
}
QString row(const QStringList &cells)
{
    QString html;
    for (const QString &cell : cells)
        html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(html);
}
QString table(const QStringList &titles, const QStringList &rows)
{
    QString html;
    for (const QString &title : titles)
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(title.toHtmlEscaped());
    return QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"6\"><thead><tr>%1</tr></thead>%2</table><p></p>").arg(html, rows.join(QString()));
}
/// Terms at the left, what they mean at the right.
QString list(const QStringList &items)
{
    return QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"6\">%1</table><p></p>").arg(items.join(QString()));
}

/// One line below each row and nothing else, in the palette's colours.
QString lookOf(const QPalette &palette)
{
    return QStringLiteral("h1 { margin-top: 0px; margin-bottom: 8px } h2 { margin-top: 20px; margin-bottom: 6px } p { margin-top: 5px; margin-bottom: 5px }"
                          "table { border-collapse: collapse } th { color: %2; font-weight: normal } td, th { border-bottom: 1px solid %1 }")
        .arg(Theme::separator(palette).name(), Theme::dimmed(palette).name());
}
} // namespace

HelpPage::HelpPage(Core &core, QSettings &, QWidget *parent) : DeskPage(parent), m_core(core), m_text(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, 0, 0, 0);
    column->addWidget(m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(title());
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(4 * Theme::unit);
    fill();
}

QString HelpPage::title() const { return tr("Help"); }

QString HelpPage::text() const { return m_text->toPlainText(); }

void HelpPage::entered() { m_text->setFocus(); }

QList<QWidget *> HelpPage::areas() { return {m_text}; }

void HelpPage::changeEvent(QEvent *event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void HelpPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    fill(); // the window's actions are there by now
}

void HelpPage::fill()
{
    QString html = heading(title(), 1) + thisPage() + basics() + entryStates();
    for (const KindSpec &one : m_core.kinds().all())
        html += kind(one);
    html += keys();
    const QString style = lookOf(palette());
    if (html == m_html && style == m_text->document()->defaultStyleSheet())
        return; // where one reads is kept
    m_html = html;
    m_text->document()->setDefaultStyleSheet(style);
    m_text->setHtml(html);
}

void HelpPage::setFor(const QString &page, const QString &words)
{
    m_page = page;
    m_words = words;
    fill();
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpPage::thisPage() const
{
    return m_words.isEmpty() ? QString() : QString(heading(tr("The page %1").arg(m_page)) + paragraph(m_words));
}

QString HelpPage::basics() const
{
    return heading(tr("How it works"))
        + paragraph(tr("The lists are a copy of what the services hold for your organisation. Refreshing never sends anything."))
        + paragraph(tr("A form keeps what you type as a draft. Put in outbox releases it: it waits a moment in which you can take it back, then "
                       "it is sent by itself. Nothing is sent that you did not put in the outbox."))
        + paragraph(tr("Just before sending, the record is read again. If it changed in a way that matters, that entry stops and you decide."))
        + paragraph(tr("If no answer came back, the desk does not send again: it reads the record to find out what happened."));
}

QString HelpPage::entryStates() const
{
    const std::pair<EntryState, QString> meanings[] = {
        {EntryState::Draft, tr("Typed and kept on this computer. Saved is not sent.")},
        {EntryState::Ready, tr("Released by you. It goes by itself as soon as nothing stands in the way.")},
        {EntryState::Sending, tr("On its way at this moment.")},
        {EntryState::Done, tr("The service took it.")},
        {EntryState::Rejected, tr("The service did not take it. Its own words stand with it; change it and send it again.")},
        {EntryState::Unsure, tr("It may have arrived. The desk looks before anything is sent again.")},
        {EntryState::Conflict, tr("The record changed while this was waiting. You decide.")},
    };
    QStringList items;
    for (const auto &[state, meaning] : meanings)
        items.append(item(Words::entryState(state), meaning));
    return heading(tr("Words of the outbox")) + list(items);
}

QString HelpPage::kind(const KindSpec &kind) const
{
    if (kind.states.isEmpty() && kind.commands.isEmpty())
        return {};
    QString html = heading(tr("%1 (%2)").arg(Words::kindTitle(kind), Words::serviceName(QString::fromLatin1(kind.service))));
    QStringList rows;
    for (const StateSpec &state : kind.states) {
        const QStringList becomes = StateWords::next(kind, state);
        const QStringList verbs = StateWords::allowed(kind, QString::fromLatin1(state.code));
        rows.append(row({Words::recordState(kind, QString::fromLatin1(state.code)), QCoreApplication::translate("States", state.meaning),
                         becomes.isEmpty() ? tr("Nothing else") : becomes.join(QStringLiteral(", ")),
                         verbs.isEmpty() ? tr("Nothing") : verbs.join(QStringLiteral(", "))}));
    }
    const ColumnSpec *column = kind.column(QString::fromLatin1(kind.stateColumn));
    if (!rows.isEmpty())
        html += table({column == nullptr ? tr("State") : Words::columnTitle(*column), tr("Meaning"), tr("Can become"), tr("What can be done")}, rows);
    for (const ColumnSpec &other : kind.columns) {
        const QList<StateSpec> meanings = Review::meanings(QString::fromLatin1(kind.id), QString::fromLatin1(other.id));
        rows.clear();
        for (const StateSpec &value : meanings) {
            const QStringList becomes = StateWords::nextValues(value);
            const QStringList forbidden = StateWords::forbidden(kind, other, QString::fromLatin1(value.code));
            rows.append(row({QCoreApplication::translate("Choices", value.title), QCoreApplication::translate("States", value.meaning),
                             becomes.isEmpty() ? tr("Nothing else") : becomes.join(QStringLiteral(", ")),
                             forbidden.isEmpty() ? tr("Nothing") : forbidden.join(QStringLiteral(", "))}));
        }
        if (!rows.isEmpty())
            html += table({Words::columnTitle(other), tr("Meaning"), tr("Can become"), tr("What it rules out")}, rows);
    }
    QStringList commands;
    for (const CommandSpec &command : kind.commands) {
        QStringList from;
        for (const StateSpec &state : kind.states) {
            if (StateWords::isAllowed(kind, command, QString::fromLatin1(state.code)))
                from.append(Words::recordState(kind, QString::fromLatin1(state.code)));
        }
        QString when = from.isEmpty() || from.size() == kind.states.size() ? tr("from any state") : tr("possible from: %1").arg(from.join(QStringLiteral(", ")));
        if (command.irreversible)
            when += QStringLiteral(". ") + tr("It cannot be taken back here");
        commands.append(item(Words::commandVerb(command), when));
    }
    if (!commands.isEmpty())
        html += paragraph(QString()) + paragraph(tr("What can be done:")) + list(commands);
    return html;
}

QString HelpPage::keys() const
{
    QStringList items;
    const QList<QAction *> actions = window()->actions();
    for (const QAction *action : actions) {
        if (action->text().isEmpty() || action->shortcut().isEmpty())
            continue;
        QString words = action->text();
        items.append(item(action->shortcut().toString(QKeySequence::NativeText), words.remove(QLatin1Char('&'))));
    }
    const std::pair<QString, QString> more[] = {
        {tr("Enter"), tr("Open what is selected")},
        {tr("Space, Shift+Up, Shift+Down, Ctrl+A"), tr("Select a row, more rows, all rows")},
        {tr("F2, F3, F4"), tr("The first, second and third action above the list, for the selected rows")},
        {tr("Letters"), tr("In a list: type to find")},
        {tr("Ctrl+C"), tr("Copy the selected rows as text with headers")},
        {tr("Shift+F10"), tr("What can be done with the row")},
        {tr("Ctrl+Enter"), tr("In a form: go on to the check page, then put in the outbox")},
        {tr("Ctrl+S"), tr("In a form: save the draft")},
        {tr("F8, Shift+F8"), tr("In a form: next or previous error")},
        {tr("Alt and an underlined letter"), tr("Press that button or go to that field")},
        {tr("Esc"), tr("Close the form. What you typed is kept")},
        {tr("Delete"), tr("In the outbox: drop the entry, after a question")},
    };
    for (const auto &[key, what] : more)
        items.append(item(key, what));
    return heading(tr("Keys")) + list(items);
}
