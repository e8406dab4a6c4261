// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HelpPage.h"

#include "app/kind/Reference.h"
#include "app/kind/TraineeRoutes.h"
#include "ui/Theme.h"
#include "ui/text/HelpText.h"
#include "ui/text/Words.h"

#include <QtGui/QAction>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

using HelpText::heading;
using HelpText::paragraph;

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
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
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
        html += HelpText::kind(one);
    html += routes() + keys();
    const QString style = HelpText::look(palette());
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
        + HelpText::drafts();
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
    QList<HelpText::Term> terms;
    for (const auto &[state, meaning] : meanings)
        terms.append({Words::entryState(state), meaning});
    return heading(tr("Words of the outbox")) + HelpText::terms(terms);
}

QString HelpPage::routes() const
{
    QList<HelpText::Term> terms;
    for (int i = 0; i < TraineeRoutes::count(); ++i) {
        const TraineeRoute &route = TraineeRoutes::all()[i];
        terms.append({Reference::words(QString::fromLatin1(TraineeRoutes::reference), QString::fromLatin1(route.code)),
                          (route.needsDegree ? tr("A degree. Placements: %1") : tr("No degree. Placements: %1")).arg(Words::count(route.placements))});
    }
    const QDate checked = QDate::fromString(QString::fromLatin1(TraineeRoutes::lastChecked), Qt::ISODate);
    const QString service = Words::serviceName(QString::fromLatin1(TraineeRoutes::service));
    return heading(tr("What an award needs"))
        + paragraph(tr("%1 changes these numbers from time to time. They were last compared with its own rules on %2. Where its answer says something else, its answer holds.")
                        .arg(service, Words::date(checked)))
        + HelpText::terms(terms);
}

QString HelpPage::keys() const
{
    QList<HelpText::Term> terms;
    const QList<QAction *> actions = window()->actions();
    for (const QAction *action : actions) {
        if (action->text().isEmpty() || action->shortcut().isEmpty())
            continue;
        QString words = action->text();
        terms.append({action->shortcut().toString(QKeySequence::NativeText), words.remove(QLatin1Char('&'))});
    }
    terms += {
        {tr("Enter"), tr("Open what is selected")},
        {tr("Space, Shift+Up, Shift+Down, Ctrl+A"), tr("Select a row, more rows, all rows")},
        {tr("F2, F3, F4"), tr("The first, second and third action above the list, for the selected rows")},
        {tr("F7"), tr("In a table: sort by the column of the current cell, and once more the other way round")},
        {tr("Ctrl+Shift+Left, Ctrl+Shift+Right"), tr("In a table: move the column of the current cell")},
        {tr("Alt+Shift+Left, Alt+Shift+Right"), tr("In a table: make the column of the current cell narrower or wider")},
        {tr("Letters"), tr("In a list: type to find")},
        {tr("Ctrl+C"), tr("Copy the selected rows as text with headers")},
        {tr("Shift+F10"), tr("What can be done with the row")},
    };
    terms += HelpText::formKeys();
    terms.append({tr("Delete"), tr("In the outbox: drop the entry, after a question")});
    return heading(tr("Keys")) + HelpText::terms(terms);
}
