// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"
#include "ui/pages/PutCheck.h"

#include <QtCore/QHash>

#include <functional>

/// The page between drafts and the outbox: how many of which command, whose, what cannot be taken back, and what stays.
class ReleaseCheck : public PutCheck
{
    Q_OBJECT

public:
    ReleaseCheck(Core &core, const QList<DraftLook> &drafts, QWidget *parent = nullptr, EntryAction action = EntryAction::Release);

    struct Ways {
        std::function<void(const QList<qint64> &going)> go;                        ///< a person saw the page and said so
        std::function<void(const QStringList &reasons, qsizetype drafts)> stay;    ///< none can
        std::function<void(const Error &error)> fail;
    };
    /// Nothing leaves the drafts without its check page: "Save draft" goes past that of the form, and a batch that was taken back
    /// never had one for each. All are read and judged for it, and what leaves is what it showed. One at a time on a page.
    static void ask(Core &core, QWidget *page, EntryAction action, const QList<qint64> &entries, const Ways &ways);

private:
    /// A kind of warning of one command: whoever ticks it lets all go that it alone keeps here.
    struct Warned {
        const CommandSpec *command = nullptr;
        Finding finding; ///< a sentence for all of them
        QStringList names;
        QList<qint64> drafts;
        QCheckBox *box = nullptr;
    };
    /// What goes as the boxes are.
    QList<qint64> going() const;
    /// The warnings that were ticked past, of what goes.
    QHash<qint64, QStringList> ticked() const;
    void addWarned(const Core &core, const QList<DraftLook> &drafts);
    void addStaying(const Core &core, const QList<DraftLook> &drafts);

    QList<qint64> m_able; ///< nothing stands in their way, but warnings
    QList<Warned> m_warned;
};
