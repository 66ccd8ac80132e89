drop table comment, revision_change, article_version, revision, article;
