// Times github.com/donovanhide/eventsource on a file, or prints the events it finds there.
//
//	PROGRAM [-piece BYTES] [-print] FILE
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"time"

	"github.com/donovanhide/eventsource"
)

// countedFile gives no more than a piece at a time, and counts the bytes that were read of it.
type countedFile struct {
	file  *os.File
	piece int
	bytes int
}

func (f *countedFile) Read(p []byte) (int, error) {
	if len(p) > f.piece {
		p = p[:f.piece]
	}
	n, err := f.file.Read(p)
	f.bytes += n
	return n, err
}

func peakMemory() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(status), "\n") {
		var kibibytes int
		if n, _ := fmt.Sscanf(line, "VmHWM: %d", &kibibytes); n == 1 {
			return kibibytes * 1024
		}
	}
	return 0
}

func parse(path string, piece int, found func(eventsource.Event)) int {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	counted := &countedFile{file: file, piece: piece}
	decoder := eventsource.NewDecoder(bufio.NewReaderSize(counted, piece))
	for {
		event, err := decoder.Decode()
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return counted.bytes
		} else if err != nil {
			log.Fatal(err)
		}
		found(event)
	}
}

func report(path string, piece int) {
	events, dataBytes := 0, 0
	before := peakMemory()
	start := time.Now()
	fileBytes := parse(path, piece, func(event eventsource.Event) {
		events++
		dataBytes += len(event.Data())
	})
	seconds := time.Since(start).Seconds()
	peak := peakMemory()
	json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"parser": "donovanhide/eventsource", "events": events, "data_bytes": dataBytes, "seconds": seconds,
		"events_per_second": float64(events) / seconds, "megabytes_per_second": float64(fileBytes) / seconds / 1e6,
		"peak_rss_mb": float64(peak) / 1e6, "grown_rss_mb": float64(peak-before) / 1e6,
	})
}

func printEvents(path string, piece int) {
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	parse(path, piece, func(event eventsource.Event) {
		kind := event.Event()
		if kind == "" {
			kind = "message"
		}
		fmt.Fprintf(output, "%s\n%d\n%s\n", kind, len(event.Data()), event.Data())
	})
}

func main() {
	piece := flag.Int("piece", 64<<10, "bytes in each piece that is read")
	prints := flag.Bool("print", false, "print the events instead of timing them")
	flag.Parse()
	if *prints {
		printEvents(flag.Arg(0), *piece)
	} else {
		report(flag.Arg(0), *piece)
	}
}
