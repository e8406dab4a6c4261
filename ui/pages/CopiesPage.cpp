// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CopiesPage.h"

#include "app/Journal.h"
#include "ui/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/TableLook.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int firstCopyAfter = 1000; // milliseconds
enum Column { When, What, Entries, ColumnCount };
} // namespace

CopiesPage::CopiesPage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent), m_core(core), m_message(new MessageBar(this)), m_table(new QTableWidget(0, ColumnCount, this)), m_empty(new EmptyState(this))
{
    build();
}

QString CopiesPage::title() const { return tr("Copies"); }

void CopiesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(2 * Theme::unit, row);
    m_count = PageHead::line(this);
    column->addWidget(new PageHead(PageHead::heading(title(), this), m_count, row, this));
    auto *about = new QLabel(tr("The outbox with your drafts, and the activity record, are copied when the desk starts and every hour, where they "
                                "changed. The last 7 copies are kept, and the last of each of 14 days. A restore sets the present outbox aside as one more line here, so that it can be undone."),
                             this);
    about->setWordWrap(true);
    Look::ink(about, Look::Ink::Dim);
    about->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    column->addWidget(about);
    column->addWidget(m_message);
    m_restore = new QPushButton(tr("&Restore…"), this);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &CopiesPage::ask);
    buttons->addWidget(m_restore);
    m_table->setObjectName(QStringLiteral("copies"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What it is"), tr("Entries")});
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(When, 40 * letter);
    m_table->setColumnWidth(What, 60 * letter);
    connect(m_table, &QTableWidget::cellActivated, this, &CopiesPage::ask);
    column->addWidget(m_table, 1);
    m_empty->say(tr("There is no copy yet"), tr("The first is made in a moment."));
    column->addWidget(m_empty, 1);
    m_empty->setIcon(QStringLiteral("copies"));
}

void CopiesPage::entered()
{
    refresh();
    m_table->setFocus();
}

QList<QWidget *> CopiesPage::areas() { return {m_table->isHidden() ? static_cast<QWidget *>(m_restore) : m_table}; }

void CopiesPage::refresh()
{
    whenDone(this, m_core.journal().backups(), [this](const Result<QList<BackupEntry>> &copies) {
        if (copies)
            m_copies = *copies;
        fill();
        if (m_copies.isEmpty() && isVisible())
            QTimer::singleShot(firstCopyAfter, this, [this] { // the first is made when the start is over
                if (isVisible())
                    refresh();
            });
        m_settled = true;
        Q_EMIT settledChanged();
    });
}

void CopiesPage::fill()
{
    const int kept = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_copies.size()));
    for (int row = 0; row < m_copies.size(); ++row) {
        const BackupEntry &copy = m_copies.at(row);
        const QStringList cells{Words::second(copy.at), copy.aside ? tr("Set aside by a restore") : tr("Copy"),
                                copy.entries < 0 ? tr("It cannot be read") : Words::count(copy.entries)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setData(Qt::AccessibleTextRole, column == When ? tr("%1, %2, entries: %3").arg(cells[0], cells[1], cells[2]) : cells.at(column));
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVisible(!m_copies.isEmpty());
    m_empty->setVisible(m_copies.isEmpty());
    m_restore->setEnabled(!m_copies.isEmpty());
    m_count->setText(m_copies.isEmpty() ? QString() : tr("%n copy(s)", nullptr, int(m_copies.size())));
    m_table->setAccessibleName(tr("%n copy(s)", nullptr, int(m_copies.size())));
    if (!m_copies.isEmpty())
        m_table->setCurrentCell(std::min(kept, int(m_copies.size()) - 1), When);
}

BackupEntry CopiesPage::selected() const { return m_copies.value(m_table->currentRow()); }

QString CopiesPage::changes(const RestorePreview &preview) const
{
    QStringList parts{tr("It holds %n entry(s).", nullptr, int(preview.entries))};
    if (preview.lost > 0)
        parts.append(tr("%n entry(s) made since then leave the outbox and stay only in the file set aside.", nullptr, int(preview.lost)));
    if (preview.older > 0)
        parts.append(tr("%n entry(s) go back to how they were then.", nullptr, int(preview.older)));
    if (preview.unsure > 0)
        parts.append(tr("%n entry(s) may have gone since and are checked at the service before anything is sent again.", nullptr, int(preview.unsure)));
    if (preview.lost == 0 && preview.older == 0 && preview.unsure == 0)
        parts.append(tr("Nothing in the outbox would change."));
    if (!preview.recordWhole)
        parts.append(tr("The activity record cannot be read, so what has gone since is not known exactly."));
    return parts.join(QLatin1Char(' '));
}

void CopiesPage::ask()
{
    const BackupEntry copy = selected();
    if (copy.file.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select a copy first."));
    whenDone(this, m_core.journal().preview(copy.file), [this, copy](const Result<RestorePreview> &preview) {
        if (!preview)
            return m_message->say(Notice::Weight::Problem, tr("This copy cannot be read. Nothing was changed. Choose another."));
        m_message->askToLose(tr("Restore the outbox of %1? %2").arg(Words::second(copy.at), changes(*preview)), tr("Restore"),
                       [this, copy] { restore(copy); });
    });
}

void CopiesPage::restore(const BackupEntry &copy)
{
    m_message->clear();
    m_restore->setEnabled(false);
    whenDone(this, m_core.journal().restore(copy.file), [this, copy](const Result<RestorePreview> &done) {
        if (done) {
            m_message->say(Notice::Weight::Note,
                           done->unsure > 0 ? tr("Restored. %n entry(s) are being checked. The outbox that was here is listed as set aside.", nullptr, int(done->unsure))
                                            : tr("Restored. The outbox that was here is listed as set aside."));
        } else {
            m_message->say(Notice::Weight::Problem, ErrorText::of(done.error(), ErrorText::Doing::Saving).sentence());
        }
        refresh();
    });
}

QString CopiesPage::help() const
{
    return tr("Copies of your drafts, your outbox and the activity record. Restoring one sets the present file aside, and checks at the service whatever may have gone since.");
}
