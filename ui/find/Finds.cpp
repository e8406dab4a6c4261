// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/Finds.h"

#include "ui/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace {
QString say(const char *text) { return QCoreApplication::translate("Finds", text); }

/// A button's or action's text without its mnemonic and without the dots that promise a form.
QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.trimmed();
}

void addActions(QList<Found> &all, MainWindow &window)
{
    const QList<QAction *> actions = window.actions();
    for (QAction *action : actions) {
        // Pages come by their own names, with these keys.
        if (action->text().isEmpty() || !action->data().toString().isEmpty())
            continue;
        all.append({plain(action->text()), say(QT_TRANSLATE_NOOP("Finds", "Action")), action->shortcut().toString(QKeySequence::NativeText), {}, {},
                    [action] { action->trigger(); }});
    }
}

/// The page with its key, also found by what the key's action calls it.
Found page(MainWindow &window, const QString &id, const QString &title)
{
    Found found{title, say(QT_TRANSLATE_NOOP("Finds", "Page")), {}, {}, id, [&window, id] { window.open(id); }};
    const QList<QAction *> actions = window.actions();
    for (const QAction *action : actions) {
        if (action->data().toString() != id)
            continue;
        found.detail = action->shortcut().toString(QKeySequence::NativeText);
        found.others = action->text();
    }
    return found;
}

void addPages(QList<Found> &all, MainWindow &window, const Core &core)
{
    for (const ViewSpec &view : core.kinds().views())
        all.append(page(window, QString::fromLatin1(view.id), QCoreApplication::translate("Views", view.title)));
    for (const PageEntry &entry : workPages()) {
        all.append(page(window, QString::fromLatin1(entry.id), QCoreApplication::translate("Pages", entry.title)));
        // The first page is looked for by what it offers; old English words are said in every language of the desk.
        if (qstrcmp(entry.id, "start") == 0)
            all.last().others = QString(QCoreApplication::translate("StartPage", "Practise with made-up data") + QStringLiteral(" practice made-up welcome"));
    }
}

/// What the page offers now, for what is selected in it; its buttons are its commands.
void addButtons(QList<Found> &all, const DeskPage &page)
{
    const QString what = say(QT_TRANSLATE_NOOP("Finds", "On this page"));
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty())
            continue;
        if (button->menu() == nullptr) {
            all.append({plain(button->text()), what, {}, {}, {}, [at = QPointer(button)] {
                            if (at != nullptr)
                                at->click();
                        }});
            continue;
        }
        const QList<QAction *> actions = button->menu()->actions();
        for (QAction *action : actions) {
            if (!action->text().isEmpty() && !action->isCheckable())
                all.append({plain(action->text()), what, {}, {}, {}, [at = QPointer(action)] {
                                if (at != nullptr)
                                    at->trigger();
                            }});
        }
    }
}

void addSettings(QList<Found> &all, MainWindow &window)
{
    const QString id = QStringLiteral("settings");
    const DeskPage *page = window.page(id);
    if (page == nullptr)
        return;
    const QString what = say(QT_TRANSLATE_NOOP("Finds", "Setting"));
    const auto add = [&](const QString &title, const QString &detail, QWidget *target) {
        all.append({plain(title), what, detail, {}, id, [&window, id, at = QPointer(target)] {
                        window.open(id);
                        if (at != nullptr)
                            at->setFocus(Qt::ShortcutFocusReason);
                    }});
    };
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() != nullptr)
            add(label->text(), {}, label->buddy());
    }
    const QList<QRadioButton *> choices = page->findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices)
        add(choice->text(), choice->parentWidget()->accessibleName(), choice);
}

const ViewSpec *viewOf(const Core &core, const KindSpec &kind)
{
    for (const ViewSpec &view : core.kinds().views()) {
        if (QLatin1String(view.kind) == QLatin1String(kind.id))
            return &view;
    }
    return nullptr;
}

/// Every command of every kind. On a page of its kind it is done to what is selected there; from elsewhere it leads to
/// the list in which to select.
void addCommands(QList<Found> &all, MainWindow &window, const Core &core)
{
    const auto *table = qobject_cast<TablePage *>(window.current());
    for (const KindSpec &kind : core.kinds().all()) {
        const ViewSpec *view = viewOf(core, kind);
        if (view == nullptr)
            continue;
        const bool here = table != nullptr && table->kindId() == QLatin1String(kind.id);
        const QString title = QCoreApplication::translate("Views", view->title);
        for (const CommandSpec &command : kind.commands) {
            const QString others = *command.searchWords == '\0' ? QString() : QCoreApplication::translate("Commands", command.searchWords);
            // Old English words are said in every language of the desk.
            const QString words = others + QLatin1Char(' ') + QString::fromUtf8(command.searchWords) + QLatin1Char(' ') + title;
            const QString id = QString::fromLatin1(command.id);
            QString detail = here ? table->selectionWords() : say(QT_TRANSLATE_NOOP("Finds", "opens %1")).arg(title);
            const QString reason = here ? table->whyNot(id) : QString();
            if (!reason.isEmpty())
                detail = say(QT_TRANSLATE_NOOP("Finds", "not possible %1: %2")).arg(detail, reason);
            all.append({plain(Words::commandTitle(command)), say(QT_TRANSLATE_NOOP("Finds", "Command")), detail, words,
                        reason.isEmpty() ? QStringLiteral("possible") : QStringLiteral("blocked"),
                        [&window, here, id, page = QString::fromLatin1(view->id)] {
                            if (!here)
                                window.open(page);
                            if (auto *now = qobject_cast<TablePage *>(window.current()); here && now != nullptr)
                                now->start(id);
                        }});
        }
    }
}

QString subtitle(const KindSpec &kind, const Row &row)
{
    QStringList parts;
    const QStringList columns = QString::fromLatin1(kind.subtitle).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (int each = 0; each < kind.columns.size(); ++each) {
        const ColumnSpec &column = kind.columns.at(each);
        if (columns.contains(QLatin1String(column.id)) && !Words::isBlank(row.cells.value(each)))
            parts.append(QString(Words::columnTitle(column) + QLatin1Char(' ') + Words::cell(kind, column, row.cells.value(each), true)));
    }
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const KindSpec &kind, const Row &row)
{
    for (int each = 0; each < kind.columns.size(); ++each) {
        if (QLatin1String(kind.columns.at(each).id) == QLatin1String(kind.nameColumn) && !Words::isBlank(row.cells.value(each)))
            return Words::cell(kind, kind.columns.at(each), row.cells.value(each));
    }
    return row.id;
}
} // namespace

QList<Found> Finds::things(MainWindow &window, Core &core)
{
    QList<Found> all;
    addCommands(all, window, core);
    addPages(all, window, core);
    addActions(all, window);
    addSettings(all, window);
    if (window.current() == nullptr)
        return all;
    QList<Found> buttons;
    addButtons(buttons, *window.current());
    for (const Found &button : std::as_const(buttons)) {
        const bool known = std::any_of(all.cbegin(), all.cend(), [&button](const Found &one) { return one.title == button.title; });
        if (!known)
            all.append(button);
    }
    return all;
}

void Finds::records(QObject *context, MainWindow &window, Core &core, const QString &typed, const std::function<void(const QList<Found> &)> &take)
{
    for (const KindSpec &each : core.kinds().all()) {
        const KindSpec *kind = core.kinds().kind(QString::fromLatin1(each.id));
        const ViewSpec *view = viewOf(core, *kind);
        Query query;
        query.kind = QString::fromLatin1(kind->id);
        query.connection = core.currentConnection(QString::fromLatin1(kind->service)).id;
        query.text = typed;
        query.limit = recordsShown;
        if (view == nullptr || query.connection.isEmpty())
            continue;
        const QString page = QString::fromLatin1(view->id);
        whenDone(context, core.order(query), [=, &window, &core](const Result<QList<qint64>> &order) {
            if (!order || order->isEmpty())
                return;
            whenDone(context, core.rows(query.kind, order->mid(0, recordsShown)), [=, &window](const Result<QList<Row>> &rows) {
                if (!rows)
                    return;
                QList<Found> found;
                for (const Row &row : *rows) {
                    found.append({nameOf(*kind, row), Words::kindTitle(*kind), subtitle(*kind, row), {}, page, [&window, page, number = row.row] {
                                      window.open(page);
                                      if (auto *table = qobject_cast<TablePage *>(window.current()))
                                          table->goTo(number);
                                  }});
                }
                take(found);
            });
        });
    }
}
