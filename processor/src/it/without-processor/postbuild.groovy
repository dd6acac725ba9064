String log = new File(basedir, 'build.log').text
assert log =~ /Main\.java:\[7,\d+] cannot find symbol/
assert log =~ /symbol: +variable ImmutableOrder/
