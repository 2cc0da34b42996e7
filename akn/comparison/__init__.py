"""Language versions of one document → where their structure differs."""
