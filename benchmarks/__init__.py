"""Speed and accuracy, each measured beside the raw engine or a peer in the same run."""
