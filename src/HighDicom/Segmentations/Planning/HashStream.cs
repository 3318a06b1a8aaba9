using System.Security.Cryptography;

namespace HighDicom;

/// <summary>A stream that hashes what is written to it.</summary>
internal sealed class HashStream(IncrementalHash hash) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => hash.AppendData(buffer);
}
