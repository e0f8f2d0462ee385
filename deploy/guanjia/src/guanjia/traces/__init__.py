"""The last spans of the embedded platform, where no collector is: kept in a small file, shown at
`/traces`.
"""
