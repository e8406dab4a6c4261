// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionsPage.h"

#include "app/Files.h"
#include "ui/Theme.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SourceWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/StatusDelegate.h"
#include "ui/widgets/TableLook.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
enum Column { Name, Service, Where, Version, Reach, Token, ColumnCount };
constexpr int warnDays = 30;
constexpr int environmentRole = Qt::UserRole + 1;

/// The environment in the colours and the shape of the banner, so that each door is known at a glance.
class DoorDelegate final : public StatusDelegate
{
public:
    using StatusDelegate::StatusDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = option.text;
        option.text.clear();
        (option.widget == nullptr ? QApplication::style() : option.widget->style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const Theme::Band band = Theme::band(Environment(index.data(environmentRole).toInt()), Theme::scheme(option.palette));
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool bare = Theme::scheme(option.palette) == Theme::Scheme::Contrast;
        painter->setFont(option.font);
        drawPill(painter, option.rect.adjusted(Theme::unit, 0, -Theme::unit, 0), text, band.shape,
                 selected ? Theme::pill(Tone::Grey, option.palette, true) : Theme::Pill{band.fill, band.text, bare ? band.text : QColor()});
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {pillWidth(option.fontMetrics, index.data().toString()) + 4 * Theme::unit, Theme::rowHeight(option.fontMetrics)};
    }
};
} // namespace

ConnectionsPage::ConnectionsPage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_stack(new QStackedWidget(this))
    , m_listSide(new QWidget(m_stack))
    , m_message(new MessageBar(m_listSide))
    , m_table(new QTableWidget(0, ColumnCount, m_listSide))
    , m_empty(new EmptyState(m_listSide))
    , m_form(new ConnectionForm(core, m_stack))
{
    build();
    connect(&m_core, &Core::connectionsChanged, this, &ConnectionsPage::refresh);
    connect(&m_core, &Core::statusChanged, this, &ConnectionsPage::refresh);
    connect(m_form, &ConnectionForm::cancelled, this, [this] {
        m_stack->setCurrentWidget(m_listSide);
        focusList();
    });
    connect(m_form, &ConnectionForm::listWanted, this, [this] { askSource({}); });
    connect(m_form, &ConnectionForm::saved, this, [this](const QString &id) {
        m_stack->setCurrentWidget(m_listSide);
        const QList<Connection> all = m_core.connections();
        const bool ofFile = std::any_of(all.begin(), all.end(), [&id](const Connection &each) { return each.id == id && each.isOfFile(); });
        m_message->say(Notice::Weight::Note, ofFile ? tr("The connection is saved.") : tr("The connection is saved. Its records are fetched now."));
        m_table->setFocus();
    });
    refresh();
}

QString ConnectionsPage::title() const { return tr("Connections"); }

QString ConnectionsPage::help() const
{
    return tr("The services that this desk speaks to. Test tries the address and the token without changing anything. Tokens are kept in the "
              "computer’s keychain and are never shown again.");
}

void ConnectionsPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_listSide);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    column->setSpacing(3 * Theme::unit);
    m_message->setObjectName(QStringLiteral("listMessage"));
    auto *row = new QWidget(m_listSide);
    auto *buttons = new FlowLayout(2 * Theme::unit, row);
    m_count = PageHead::line(m_listSide);
    column->addWidget(new PageHead(PageHead::heading(title(), m_listSide), m_count, row, m_listSide));
    column->addWidget(m_message);
    const auto add = [&](const QString &text, const char *name, auto act) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("&Add a connection"), "add", [this] { edit({}); });
    add(tr("Open a list without a &token…"), "openSource", [this] { askSource({}); });
    add(tr("&Edit"), "edit", [this] { edit(selected()); });
    add(tr("&Use in the lists"), "use", [this] {
        const Connection one = selected();
        m_core.setCurrentConnection(one.id);
        if (!one.id.isEmpty())
            m_message->say(Notice::Weight::Note, tr("The lists of %1 show %2 now.").arg(Words::serviceName(one.service), one.name));
    });
    add(tr("Open a &newer list…"), "newerSource", [this] {
        const Connection one = selected();
        if (!one.isOfFile())
            return m_message->say(Notice::Weight::Note, tr("Select a connection that works from a file first."));
        askSource(one.id);
    });
    add(tr("Save a &file for a colleague…"), "export", [this] { saveFile(); });
    add(tr("&Remove…"), "remove", [this] { remove(); });
    m_table->setObjectName(QStringLiteral("connections"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Service"), tr("Environment"), tr("Version"), tr("How it is doing"), tr("Token")});
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(Where, new DoorDelegate(m_table));
    connect(m_table, &QTableWidget::cellActivated, this, [this] { edit(selected()); });
    column->addWidget(m_table, 1);
    m_empty->say(tr("There is no connection yet"), tr("A connection is the door to one service. You need a token that the service gave your organisation."), tr("Add a connection"));
    connect(m_empty, &EmptyState::acted, this, [this] { edit({}); });
    column->addWidget(m_empty, 1);
    m_empty->setIcon(QStringLiteral("connections"));
}

bool ConnectionsPage::hasUnsaved() const { return m_form->isBegun(); }

/// The page opens with the list; what was begun before somebody went elsewhere is one press away.
void ConnectionsPage::entered()
{
    refresh();
    if (m_form->isBegun())
        m_message->say(Notice::Weight::Note, tr("You had begun to fill in a connection. Nothing of it is saved yet."), tr("Go on with it"), [this] {
            m_message->clear();
            m_stack->setCurrentWidget(m_form);
            m_form->focusFirst();
        });
    m_stack->setCurrentWidget(m_listSide);
    focusList();
}

void ConnectionsPage::focusList() { m_table->isHidden() ? m_empty->button()->setFocus() : m_table->setFocus(); }

QList<QWidget *> ConnectionsPage::areas()
{
    return m_stack->currentWidget() == m_form ? QList<QWidget *>{m_form} : QList<QWidget *>{m_table->isHidden() ? static_cast<QWidget *>(m_empty->button()) : m_table};
}

QString ConnectionsPage::expiryWords(const QDate &expires, const QDate &today, bool *soon)
{
    if (soon != nullptr)
        *soon = false;
    if (!expires.isValid())
        return tr("Expiry not noted");
    const qint64 days = today.daysTo(expires);
    if (soon != nullptr)
        *soon = days <= warnDays;
    const QString day = Words::date(expires);
    if (days < 0)
        return tr("Expired on %1").arg(day);
    if (days == 0)
        return tr("Expires today, %1").arg(day);
    if (days <= 1)
        return tr("Check: expires tomorrow, %1").arg(day);
    if (days <= 7)
        return tr("Check: expires within 7 days, on %1").arg(day);
    if (days <= warnDays)
        return tr("Check: expires within 30 days, on %1").arg(day);
    return tr("Expires on %1").arg(day);
}

QString ConnectionsPage::reachWords(const Connection &connection) const
{
    if (connection.isOfFile())
        return tr("%1. Nothing is fetched and nothing is sent.").arg(SourceWords::records(connection));
    const ConnectionStatus status = m_core.status(connection.id);
    const QString since = status.lastSuccess.isValid() ? tr("Data from %1.").arg(Words::instant(status.lastSuccess)) : tr("Nothing fetched yet.");
    QString state;
    switch (status.reach) {
    case ConnectionStatus::Reach::Unknown:
        state = m_core.isOffline() ? tr("Working offline.") : tr("Not asked yet.");
        break;
    case ConnectionStatus::Reach::Online:
        state = m_core.isOffline() ? tr("Working offline.") : tr("It answers.");
        break;
    case ConnectionStatus::Reach::Offline:
        state = tr("It cannot be reached.");
        break;
    case ConnectionStatus::Reach::Untrusted:
        state = tr("No secure connection could be made, so nothing is asked or sent. When its certificate or the address is put right, refresh.");
        break;
    case ConnectionStatus::Reach::SignInNeeded:
        state = status.hasSecret ? tr("It did not accept the token.") : tr("A token is needed.");
        break;
    }
    if (status.waitUntil.isValid() && status.waitUntil > m_core.now())
        state = (status.waitsForFaults ? tr("It has a problem. The desk waits until %1, then tries again.") : tr("It asks us to wait until %1."))
                    .arg(Words::until(status.waitUntil, m_core.now()));
    if (!status.otherVersions.isEmpty())
        state = tr("It no longer answers version %1. It answers %2.").arg(connection.version, status.otherVersions.join(QStringLiteral(", ")));
    const char *note = connection.environment == Environment::Practice ? "" : m_core.versionNote(connection.service, connection.version);
    if (*note != '\0')
        state += QLatin1Char(' ') + QCoreApplication::translate("Versions", note);
    return state + QLatin1Char(' ') + since;
}

void ConnectionsPage::refresh()
{
    const QString kept = selected().id;
    const QList<Connection> all = m_core.connections();
    m_table->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    for (const char *name : {"add", "edit", "use", "newerSource", "export", "remove"}) { // the first is in the middle of the empty page
        if (auto *button = m_listSide->findChild<QPushButton *>(QLatin1String(name)))
            button->setVisible(!all.isEmpty());
    }
    const bool fresh = m_table->rowCount() != all.size();
    m_table->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row)
        showReach(row, all.at(row));
    offerVersion(all);
    m_count->setText(tr("%n connection(s)", nullptr, int(all.size())));
    m_table->setAccessibleName(m_count->text());
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).id == kept || (kept.isEmpty() && row == 0))
            m_table->setCurrentCell(row, m_table->currentColumn() < 0 ? 0 : m_table->currentColumn());
    }
    if (fresh) {
        for (int i = 0; i + 1 < ColumnCount; ++i)
            m_table->resizeColumnToContents(i);
    }
}

/// A version that was switched off, and another that answers: changed by one press.
void ConnectionsPage::offerVersion(const QList<Connection> &all)
{
    const auto off = std::find_if(all.begin(), all.end(), [this](const Connection &each) { return !m_core.status(each.id).otherVersions.isEmpty(); });
    const QString offered = off == all.end() ? QString() : QString(off->id + QLatin1Char(' ') + m_core.status(off->id).otherVersions.constFirst());
    if (offered == m_offered)
        return;
    m_offered = offered;
    m_message->clear();
    if (offered.isEmpty())
        return;
    const Connection changed = *off;
    const QStringList others = m_core.status(changed.id).otherVersions;
    const QString words = tr("%1 no longer answers version %2. It answers %3. Nothing is lost: what was fetched and what waits is kept.")
                              .arg(changed.name, changed.version, others.join(QStringLiteral(", ")));
    m_message->say(Notice::Weight::Problem, words, tr("Use %1").arg(others.constFirst()),
                   [this, id = changed.id, version = others.constFirst()] { useVersion(m_core, *m_message, id, version); });
}

void ConnectionsPage::useVersion(Core &core, MessageBar &message, const QString &connection, const QString &version)
{
    message.clear();
    const QList<Connection> all = core.connections(); // as they are now: they may have been edited since it was offered
    for (Connection each : all) {
        if (each.id != connection)
            continue;
        each.version = version;
        whenDone(&message, core.saveConnection(each, {}), [&core, &message, each](const Result<Done> &done) {
            if (done)
                return message.say(Notice::Weight::Note, tr("%1 uses version %2 now.").arg(each.name, each.version));
            message.say(Notice::Weight::Problem, ErrorText::of(done.error(), ErrorText::Doing::Saving).sentence(), tr("Use %1").arg(each.version),
                        [&core, &message, each] { useVersion(core, message, each.id, each.version); });
        });
    }
}

void ConnectionsPage::showReach(int row, const Connection &connection)
{
    const bool current = m_core.currentConnection(connection.service).id == connection.id;
    bool soon = false;
    const QDate today = m_core.serviceNow(connection.id).toTimeZone(m_core.serviceZone(connection.service)).date();
    const bool practice = connection.environment == Environment::Practice;
    const QString token = connection.isOfFile() ? tr("None: it works from a file")
            : practice                          ? tr("Made by the practice server")
                                                : expiryWords(connection.tokenExpires, today, &soon);
    const QStringList cells{current ? tr("%1 (in the lists)").arg(connection.name) : connection.name, Words::serviceName(connection.service),
                            Banner::wordOf(connection.environment), connection.version, reachWords(connection), token};
    for (int i = 0; i < ColumnCount; ++i) {
        QTableWidgetItem *item = TableLook::itemAt(m_table, row, i);
        item->setText(cells.at(i));
        item->setData(Qt::AccessibleTextRole, i == Name ? cells.join(QStringLiteral(", ")) : cells.at(i));
        item->setData(Qt::UserRole, connection.id);
        if (i == Where)
            item->setData(environmentRole, int(connection.environment));
        if (i == Token)
            item->setFont(Theme::scaled(font(), 1, soon));
    }
}

Connection ConnectionsPage::selected() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    const QList<Connection> all = m_core.connections();
    for (const Connection &each : all) {
        if (item != nullptr && item->data(Qt::UserRole).toString() == each.id)
            return each;
    }
    return {};
}

void ConnectionsPage::edit(const Connection &connection)
{
    m_message->clear();
    m_form->edit(connection);
    m_stack->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void ConnectionsPage::askSource(const QString &connection)
{
    FilePrompt::open(this, tr("Open a list of records"), [this, connection](const QString &path) { openSource(path, connection); });
}

void ConnectionsPage::openSource(const QString &path, const QString &connection)
{
    whenDone(this, m_core.files().openSource(path, connection), [this](const Result<SourceReport> &report) {
        m_stack->setCurrentWidget(m_listSide);
        if (report)
            m_message->say(Notice::Weight::Note, SourceWords::opened(m_core.kinds(), *report));
        else
            m_message->say(Notice::Weight::Problem, SourceWords::fault(report.error()));
    });
}

void ConnectionsPage::remove()
{
    const Connection one = selected();
    if (one.id.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select a connection first."));
    m_message->askToLose(tr("Remove %1? Its token, the copy of its records on this computer and its drafts and outbox entries go. Nothing is "
                      "changed at the service.")
                       .arg(one.name),
                   tr("Remove %1").arg(one.name), [this, one] {
                       whenDone(this, m_core.removeConnection(one.id), [this, one](const Result<Done> &done) {
                           if (done)
                               m_message->say(Notice::Weight::Note, tr("%1 is removed.").arg(one.name));
                           else
                               m_message->say(Notice::Weight::Problem, ErrorText::of(done.error(), ErrorText::Doing::Saving).sentence());
                       });
                   });
}

void ConnectionsPage::saveFile()
{
    const Connection one = selected();
    if (one.id.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select a connection first."));
    auto *dialog = new QFileDialog(this, tr("Save a connection file without its token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Connection files (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, one](const QString &path) { writeFile(one, path); });
    dialog->open();
}

void ConnectionsPage::writeFile(const Connection &connection, const QString &path)
{
    whenDone(this, m_core.files().saveConnection(connection, path), [this, path](const Result<Done> &written) {
        if (written)
            m_message->say(Notice::Weight::Note, tr("Saved as %1. It holds no token.").arg(path));
        else
            m_message->say(Notice::Weight::Problem, tr("%1 could not be written. Choose another folder.").arg(path));
    });
}
