// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FormDialog.h"

#include "ui/Theme.h"
#include "ui/form/CheckPage.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FormHelp.h"
#include "ui/form/FormWords.h"
#include "ui/form/HelpWindow.h"
#include "ui/form/InHand.h"
#include "ui/form/Questions.h"
#include "ui/text/BatchWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/ReadingOrder.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace std::chrono_literals;

namespace {
constexpr auto saveAfter = 500ms;      // a crash loses no more than what was typed within it
constexpr int widest = 560;        // pixels at the default font
const QString focusKey = QStringLiteral("form.field"); // where the person was, for a reopened draft
} // namespace

void FormDialog::open(Core &core, QWidget *parent, const QString &kind, const QString &command, qint64 row, const Way &way)
{
    whenDone(parent, core.openForm(kind, command, row), [&core, parent, way](const Result<FormStart> &start) { show(core, parent, start, way); });
}

void FormDialog::openEntry(Core &core, QWidget *parent, qint64 entry, const Way &way)
{
    whenDone(parent, core.openEntry(entry), [&core, parent, way](const Result<FormStart> &start) { show(core, parent, start, way); });
}

void FormDialog::show(Core &core, QWidget *parent, const Result<FormStart> &start, const Way &way)
{
    QDialog *dialog = nullptr;
    if (start && core.kinds().command(start->draft.kind, start->draft.command) != nullptr) {
        dialog = new FormDialog(core, *start, parent, way);
    } else {
        const QString why = start ? tr("This version of the desk does not know what this entry asks for.") : ErrorText::why(start.error(), ErrorText::Doing::Reading);
        dialog = new QMessageBox(QMessageBox::Information, tr("The form cannot be opened"), why, QMessageBox::Close, parent);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

FormDialog::FormDialog(Core &core, const FormStart &start, QWidget *parent, const Way &way)
    : QDialog(parent)
    , m_core(core)
    , m_start(start)
    , m_kind(*core.kinds().kind(start.draft.kind))
    , m_command(*core.kinds().command(start.draft.kind, start.draft.command))
    , m_name(FormWords::name(m_kind, start))
    , m_way(way)
{
    const Entry entry = start.detail.entries.isEmpty() || start.draft.entry == 0 ? Entry{} : start.detail.entries.constFirst();
    const bool ofEntry = entry.id != 0 && entry.id == start.draft.entry;
    m_state = ofEntry ? entry.state : EntryState::Draft;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new Banner(this);
    banner->setConnection(start.connection);
    column->addWidget(banner);
    buildHead(this);

    FieldMoment moment;
    moment.today = start.subject.today();
    moment.ownToday = m_core.now().toLocalTime().date();
    moment.service = Words::serviceName(start.connection.service);
    moment.zone = QString::fromUtf8(start.subject.zone.id());
    m_pages = new QStackedWidget(this);
    m_questions = new Questions(start, m_kind, m_command, moment, m_pages);
    m_check = new CheckPage(m_kind, m_command, start, m_pages);
    m_inHand = new InHand(m_core, start, bool(m_way), m_questions);
    m_questions->setTop(m_inHand);
    m_check->setInHand(m_inHand->words());
    m_pages->addWidget(m_questions);
    m_pages->addWidget(m_check);
    column->addWidget(m_pages, 1);
    buildFoot(this);
    buildShortcuts();

    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfter);
    connect(&m_soon, &QTimer::timeout, this, &FormDialog::save);
    connect(m_questions, &Questions::edited, this, &FormDialog::edited);
    connect(m_questions, &Questions::subjectChanged, this, [this](const Subject &subject) {
        m_start.subject = subject;
        m_check->setSubject(subject);
    });
    connect(m_questions, &Questions::cureRequested, this, &FormDialog::openCure);
    connect(m_inHand, &InHand::pageRequested, this, &FormDialog::leaveFor);
    connect(m_inHand, &InHand::changed, this, [this] { m_check->setInHand(m_inHand->words()); });

    Look::follow(this, [this] { fit(); });
    ReadingOrder::apply(this);

    m_questions->showStanding(standing(m_command, start.subject));
    const bool refused = ofEntry && (entry.state == EntryState::Rejected || !entry.lastError.fields.isEmpty())
        && entry.lastError.detail != QLatin1String("rules") && entry.lastError.kind != ErrorKind::Cancelled;
    showPage(m_questions);
    if (refused) {
        m_questions->showRefusal(entry.lastError);
    } else if (ofEntry && entry.lastError.detail == QLatin1String("rules")) {
        m_questions->showVerdict(m_questions->verdict());
    }
    if (!refused)
        m_questions->keepFresh(m_core);
    if (m_state == EntryState::Ready || m_state == EntryState::Waiting)
        say(tr("Ready to send. Changing an answer takes it back to your drafts."));
    else if (ofEntry)
        say(tr("Draft saved %1").arg(Words::instant(entry.changedAt)));
}

/// As wide as a line that the eye can follow, at any text size.
void FormDialog::fit()
{
    const double scale = fontMetrics().averageCharWidth() / 8.0;
    const QSize room = screen() == nullptr ? QSize(1440, 880) : screen()->availableSize() * 0.9;
    setMaximumWidth(qMin(room.width(), qMax(widest, int(widest * scale))));
    resize(maximumWidth(), qMin(room.height(), int(680 * qMax(1.0, scale))));
}

bool FormDialog::isFinal() const
{
    return m_state == EntryState::Sending || m_state == EntryState::Unsure || m_state == EntryState::Done || m_state == EntryState::Dropped;
}

void FormDialog::buildHead(QWidget *parent)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 2 * Theme::unit);
    head->setSpacing(Theme::unit);
    m_title = new QLabel(parent);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Look::size(m_title, 1.4, true);
    m_subtitle = new QLabel(FormWords::subtitle(m_kind, m_start.subject.record), parent);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    Look::ink(m_subtitle, Look::Ink::Dim);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void FormDialog::buildFoot(QWidget *parent)
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    foot->setSpacing(2 * Theme::unit);
    m_saved = new QLabel(parent);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setWordWrap(true);
    m_back = new QPushButton(tr("&Back"), parent);
    m_back->setObjectName(QStringLiteral("back"));
    m_saveDraft = new QPushButton(tr("Save &draft"), parent);
    m_saveDraft->setObjectName(QStringLiteral("saveDraft"));
    m_saveDraft->setAccessibleDescription(tr("Keeps what you typed and closes the form"));
    m_main = new QPushButton(parent);
    m_main->setObjectName(QStringLiteral("main"));
    m_main->setDefault(true);
    m_help = new QPushButton(tr("&Help"), parent);
    m_help->setObjectName(QStringLiteral("helpButton"));
    m_help->setAccessibleDescription(tr("Key: F1"));
    for (QPushButton *button : {m_back, m_saveDraft, m_help})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_help);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_saveDraft);
    row->addWidget(m_main);
    foot->addWidget(m_saved);
    foot->addLayout(row);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] { m_submitting ? void() : showPage(m_questions); });
    connect(m_saveDraft, &QPushButton::clicked, this, &FormDialog::saveAndClose);
    connect(m_main, &QPushButton::clicked, this, [this] { m_pages->currentWidget() == m_check ? putInOutbox() : next(); });
}

void FormDialog::buildShortcuts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, m_main, &QPushButton::click);
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, this, &FormDialog::save);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, [this] { m_questions->goToError(1); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), this), &QShortcut::activated, this, [this] { m_questions->goToError(-1); });
    connect(m_help, &QPushButton::clicked, this, HelpWindow::provide(this, HelpWindow::Source([this]() -> HelpWindow::Topic {
        return {FormWords::title(m_command, m_start.subject, m_name), FormHelp::html(m_kind, m_command, m_start, m_questions->values(), m_name)};
    })));
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a box of one line does not go on by itself: Ctrl+Enter and the button do.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && m_pages->isAncestorOf(focusWidget()))
        return event->accept();
    QDialog::keyPressEvent(event);
}

void FormDialog::showPage(QWidget *page)
{
    const bool checking = page == m_check;
    m_pages->setCurrentWidget(page);
    m_title->setText(checking ? FormWords::checkTitle(m_command, m_start.subject, m_name) : FormWords::title(m_command, m_start.subject, m_name));
    setWindowTitle(tr("%1 — %2").arg(m_title->text(), m_start.connection.name));
    setAccessibleName(m_title->text());
    QStringList about{m_subtitle->text(), m_inHand->words()};
    about.removeAll(QString());
    setAccessibleDescription(about.join(QStringLiteral(". ")));
    m_back->setVisible(checking);
    m_main->setVisible(!isFinal());
    m_saveDraft->setVisible(!isFinal());
    const bool ofFile = m_start.connection.isOfFile();
    // What has no way back is never one press of Enter away, as on the check page of many.
    (checking && !ofFile && BatchWords::isFinal(m_kind, m_command) ? m_back : m_main)->setDefault(true);
    m_main->setText(checking ? (ofFile ? tr("&Keep for the file") : tr("&Put in outbox")) : tr("&Check before sending"));
    m_main->setAccessibleDescription(checking ? tr("It waits its hold time there, in which you can take it back")
                                              : tr("Shows what will happen. Nothing is sent"));
    if (checking) {
        m_check->firstFocus()->setFocus();
        return;
    }
    const QList<FieldRow *> rows = m_questions->asked();
    const QString last = m_start.draft.values.text(focusKey);
    if (m_questions->row(last) != nullptr)
        m_questions->goTo(last);
    else if (!rows.isEmpty())
        rows.constFirst()->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void FormDialog::say(const QString &words, bool problem)
{
    m_saved->setText(words);
    Look::ink(m_saved, problem ? Look::Ink::Red : Look::Ink::Dim);
    if (!problem)
        return;
    QAccessibleEvent alert(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

Draft FormDialog::draft() const
{
    Draft draft = m_start.draft;
    draft.values = m_questions->values();
    if (const QString field = m_questions->focusedField(); !field.isEmpty())
        draft.values.set(focusKey, field);
    if (m_pages->currentWidget() == m_check)
        draft.ticked = m_check->ticked();
    return draft;
}

// ---------------------------------------------------------------------------------------------- drafts

void FormDialog::edited()
{
    if (isFinal())
        return;
    m_failed = false;
    if (m_saving == Saving::UnderWay)
        m_again = true;
    else
        m_saving = Saving::Dirty;
    say(QString());
    m_soon.start();
}

void FormDialog::save()
{
    m_soon.stop();
    if (isFinal())
        return;
    if (m_saving == Saving::UnderWay) {
        m_again = true;
        return;
    }
    m_saving = Saving::UnderWay;
    if (m_state == EntryState::Draft || m_state == EntryState::Rejected)
        return write();
    // Ready, waiting or changed while waiting: it is taken back before a letter of it changes.
    whenDone(this, m_core.act({m_start.draft.entry}, EntryAction::Edit), [this](const Result<ActionReport> &report) {
        if (!report)
            return saved(fail(report.error())); // nothing has become of the entry, nor of what was typed
        if (report->moved == 1) {
            m_state = EntryState::Draft;
            return write();
        }
        m_saving = Saving::Clean;
        m_submitting = false;
        m_then = {};
        m_state = EntryState::Sending;
        showPage(m_questions);
        say(tr("This has begun to be sent and can no longer be changed. Look at it in the outbox."), true);
    });
}

void FormDialog::write()
{
    m_again = false;
    const Draft now = draft();
    whenDone(this, m_core.saveDraft(now), [this](const Result<qint64> &entry) { saved(entry); });
}

void FormDialog::saved(const Result<qint64> &entry)
{
    const std::function<void()> then = std::exchange(m_then, {});
    m_failed = !entry;
    if (!entry) {
        m_saving = Saving::Dirty;
        m_submitting = false;
        const ErrorText text = ErrorText::of(entry.error(), ErrorText::Doing::Saving);
        return say(tr("Not saved. %1").arg(text.sentence()), true);
    }
    m_start.draft.entry = *entry;
    m_state = EntryState::Draft;
    m_saving = Saving::Clean;
    if (m_again) {
        m_then = then;
        return save();
    }
    say(tr("Saved"));
    if (then)
        then();
}

void FormDialog::whenSaved(std::function<void()> then)
{
    if (m_saving == Saving::Clean && !m_soon.isActive())
        return then();
    m_then = std::move(then);
    save();
}

/// On its way to the outbox it is not left for anything else: that would take the place of it. Its answer closes the form.
void FormDialog::leave(std::function<void()> then)
{
    if (!m_submitting)
        whenSaved(std::move(then));
}

void FormDialog::saveAndClose()
{
    if (m_start.draft.entry == 0 && m_saving == Saving::Clean)
        m_saving = Saving::Dirty; // asked for by name: also an empty draft is kept
    leave([this] { QDialog::reject(); });
}

void FormDialog::reject()
{
    if (m_failed)
        return QDialog::reject(); // it was said that this is not saved, and the person leaves all the same
    leave([this] { QDialog::reject(); });
}
