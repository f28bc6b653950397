"""Help for people who are locked out of an account, in documentation sites.

`account_recovery.sphinx` is an extension for Sphinx, `account_recovery.mkdocs` a plugin for MkDocs.
"""
