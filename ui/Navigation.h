// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>

/// The list at the left: the desk's pages in groups, with live counts. Folds to icons with short words in a narrow
/// window.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, CountRole, GroupRole, IconRole };

    explicit Navigation(QWidget *parent = nullptr);

    void addGroup(const QString &title);
    void addPage(const QString &page, const QString &title, const QString &icon);
    void setCount(const QString &page, const QString &count);
    void choose(const QString &page);
    QString chosen() const;
    bool has(const QString &page) const;
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void updateWidth();
    int roomForNames() const;

Q_SIGNALS:
    void pageChosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &page) const;
    void speak(QListWidgetItem *item);

    bool m_folded = false;
};
