// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Import.h"
#include "ui/models/TokenNotices.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class Banner;
class HoldNotice;
class MessageBar;
class Navigation;
class DeskPage;
class Finder;
class LockPage;
class QAction;
class QPushButton;
class QStackedWidget;
class StatusLine;

/// The window: banner, navigation, one page at a time, status line. Everything else belongs to the pages. To be made before
/// the desk is ready: it opens its first page when it hears of that.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Core &core, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the page of that name; the first start's when there is no connection.
    void open(const QString &page);
    DeskPage *current() const { return m_page; }
    DeskPage *page(const QString &id);
    Finder *finder() const { return m_finder; }
    bool isReady() const { return m_ready; }
    /// No larger than the part of a screen that windows may take, and within it.
    void fitInto(const QRect &room);
    /// What is to be shown for now is shown, and nothing is under way that changes it.
    bool isSettled() const;
    /// Opens the review of many with this plan.
    void startBatch(const BatchPlan &plan);
    /// Opens the import with this file or paste.
    void startImport(const ImportRequest &request);

Q_SIGNALS:
    /// What is to be shown for now is shown.
    void settled();
    void practiceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool locksFrom(const QObject *object, const QKeyEvent &key);
    void build();
    void addActions();
    QAction *act(const char *text, const QKeySequence &keys, const std::function<void()> &fn);
    void openHelp();
    void takeBack();
    void takeBack(const QList<qint64> &entries);
    void takeBackNewest();
    void perform(EntryAction action, const QList<qint64> &entries);
    void putBack();
    void sendWaiting();
    void refresh();
    void sayPassing(const QString &text, const QString &action = {}, const std::function<void()> &act = {});
    void endPassing();
    void fillNavigation();
    void ready();
    void enter(const QString &page);
    void showDoor();
    void forgetGone();
    std::pair<QString, qsizetype> focusedControl() const;
    QHash<QString, DeskPage *> takeUnsaved();
    static bool isUnsaved(const DeskPage *page);
    void countViews();
    void countView(const ViewSpec &view);
    void countOutbox();
    bool mayTellEnded() const;
    void sayEnded(const OutboxCounts &counts);
    void tellEnded(const QString &said, const QList<EntryState> &states, qint64 open);
    QString endedWords(const Entry &entry) const;
    void sayFound(qint64 entry);
    void endFound();
    void nameBatch(const QList<Entry> &entries, const std::function<void(const QString &)> &then);
    bool isSending() const;
    void walk(int step);
    bool isPageSettled() const;
    bool isAtRest() const;
    bool isNarrow() const;
    void fitHeight(DeskPage *page) const;
    void fit();
    void check();
    void say(const Notice &notice);
    void sayTokens(const QList<Due> &all);
    void startCommand(const QString &kind, const QString &command, const QList<qint64> &rows);
    void startEntry(qint64 entry);

    // The lock (MainWindowLock.cpp)
    struct HiddenForm {
        QPointer<QWidget> widget;
        QPointer<QWidget> parent;
        Qt::WindowFlags flags;
        Qt::WindowModality modality;
        QPoint position;
    };
    void guard();
    void lockNow();
    void hideContent();
    void hideForms();
    void showContent();

    Core &m_core;
    QSettings &m_settings;
    QWidget *m_content = nullptr;      ///< all but the lock's page
    QWidget *m_hidden = nullptr;       ///< holds the content while the desk is locked
    LockPage *m_lockPage = nullptr;
    QList<HiddenForm> m_forms;
    QList<Notice> m_unsaid;            ///< said when the desk is unlocked
    bool m_rebuildLater = false;
    Banner *m_banner = nullptr;
    MessageBar *m_message = nullptr;
    HoldNotice *m_hold = nullptr;
    QList<qint64> m_takenBack;         ///< last, by the key
    QString m_passing;                 ///< a note that is over as soon as what it asks for is there
    std::optional<QHash<EntryState, qint64>> m_ended; ///< entries by how their sending ended, as last said
    QString m_saidEnded;               ///< what the message says of it: another may stand there by now
    QList<EntryState> m_saidStates;
    qint64 m_saidOf = 0;               ///< of those, one that waits for a person
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    Finder *m_finder = nullptr;
    QPushButton *m_anything = nullptr;  ///< the finder, for those who do not know its key
    DeskPage *m_page = nullptr;
    QHash<QString, DeskPage *> m_pages;
    QSet<QString> m_stale;              ///< those made before the words changed, kept for their unsaved work
    DeskPage *m_staying = nullptr;      ///< on show all along, while the rest is made anew: it is not entered again
    QString m_wanted;
    QString m_shown;
    TokenNotices m_tokens;
    QHash<QString, QString> m_doors;    ///< connection → its service, as last seen
    QSet<QString> m_recount;
    QTimer m_count;
    QTimer m_check;
    QTimer m_rebuild;
    int m_counting = 0; ///< counts under way
    bool m_ready = false;
    bool m_opening = false; ///< asked for by name rather than walked to in the navigation
};
