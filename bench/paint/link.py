"""
A slow link between two network namespaces: link.py RTT_MS DOWN_KBIT COMMAND…
COMMAND runs with NSC and NSS, the names of the client's and of the server's namespace (10.98.0.1 and 10.98.0.2).
Two TUN devices and a queue: needs root, but no netem in the kernel.
"""
import ctypes
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

rtt = float(sys.argv[1]) / 1000
rate = float(sys.argv[2]) * 1000 / 8
tag = f"link{os.getpid()}"
CLIENT, SERVER = f"{tag}c", f"{tag}s"
libc = ctypes.CDLL(None, use_errno=True)


def sh(command):
    subprocess.check_call(command, shell=True)


def tun(space, address):
    sh(f"ip netns add {space}")
    home = os.open("/proc/self/ns/net", os.O_RDONLY)
    there = os.open(f"/var/run/netns/{space}", os.O_RDONLY)
    assert libc.setns(there, 0x40000000) == 0
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, 0x400454CA, struct.pack("16sH22s", b"t0", 0x1001, b""))  # IFF_TUN, no header
    libc.setns(home, 0x40000000)
    sh(f"ip -n {space} addr add {address}/24 dev t0; ip -n {space} link set t0 mtu 1500 up")
    sh(f"ip -n {space} link set lo up; ip -n {space} link set t0 txqueuelen 1000")
    return device


try:
    client, server = tun(CLIENT, "10.98.0.1"), tun(SERVER, "10.98.0.2")
    running = subprocess.Popen(sys.argv[3:], env={**os.environ, "NSC": CLIENT, "NSS": SERVER})
    queue, count, free = [], 0, 0.0
    while running.poll() is None:
        wait = min(max(0, queue[0][0] - time.monotonic()), 0.05) if queue else 0.05
        ready, _, _ = select.select([client, server], [], [], wait)
        now = time.monotonic()
        for device in ready:
            for _ in range(64):
                try:
                    packet = os.read(device, 2000)
                except BlockingIOError:
                    break
                count += 1
                if device == server:  # downwards the line is narrow: a packet waits for those before it
                    free = max(now, free) + len(packet) / rate
                    heapq.heappush(queue, (free + rtt / 2, count, client, packet))
                else:
                    heapq.heappush(queue, (now + rtt / 2, count, server, packet))
        while queue and queue[0][0] <= time.monotonic():
            _, _, to, packet = heapq.heappop(queue)
            try:
                os.write(to, packet)
            except OSError:
                pass
    sys.exit(running.returncode)
finally:
    for space in (CLIENT, SERVER):
        subprocess.call(f"ip netns del {space}", shell=True)
