// the help stands here
