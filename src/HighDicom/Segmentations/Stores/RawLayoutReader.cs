using System.Text;
using FellowOakDicom;
using Microsoft.Win32.SafeHandles;

namespace HighDicom;

/// <summary>Finds the large parts of a file by its top-level headers alone: values are stepped over, not read.</summary>
internal sealed class RawLayoutReader(SafeFileHandle handle)
{
    private const int Preamble = 128;
    private const int FirstWindow = 1 << 14;
    private const int LargestWindow = 1 << 26;

    private readonly long _fileLength = RandomAccess.GetLength(handle);
    private byte[] _window = [];
    private long _windowStart;
    private int _windowSize = FirstWindow;

    /// <returns>Null if the file is not one that the fast way follows: another encoding, compressed pixels, no pixels, or damage.</returns>
    internal RawLayout? Read()
    {
        try
        {
            long start = ReadMeta(out bool isExplicit);
            return start == 0 ? null : ReadDataset(start, isExplicit);
        }
        catch (RawException)
        {
            return null;
        }
    }

    private long ReadMeta(out bool isExplicit)
    {
        isExplicit = false;
        long at = Preamble + 4;
        if (!Window(Preamble, 4).StartsWith("DICM"u8)) return 0;
        string syntax = string.Empty;
        while (at < _fileLength && RawHeader.ReadItem(Window(at, RawHeader.ItemSize)).Tag >> 16 == 2)
        {
            RawHeader header = RawHeader.Read(Window(at, 12), isExplicit: true);
            if (header.Tag == 0x00020010) syntax = Text(at + header.Size, (int)Math.Min(header.Length, 64));
            at += header.Size + header.Length;
        }

        isExplicit = syntax == DicomUID.ExplicitVRLittleEndian.UID;
        return isExplicit || syntax == DicomUID.ImplicitVRLittleEndian.UID ? at : 0;
    }

    private RawLayout? ReadDataset(long at, bool isExplicit)
    {
        RawRange groups = default;
        RawRange pixels = default;
        uint last = 0;
        while (At(at, isExplicit) is { } header)
        {
            if (header.Tag <= last) return null;
            last = header.Tag;
            at += header.Size;
            bool isOpen = header.Length == RawElements.Undefined;
            if (isOpen && header.Tag == 0x7FE00010) return null;
            long length = isOpen ? Nested(at, isExplicit) : header.Length;
            if (length > _fileLength - at) return null;
            if (header.Tag == 0x52009230) groups = new RawRange(at, isOpen ? length - RawHeader.ItemSize : length);
            else if (header.Tag == 0x7FE00010) pixels = new RawRange(at, length);
            at += length;
        }

        return pixels.Offset > 0 ? new RawLayout(isExplicit, groups, pixels) : null;
    }

    private string Text(long offset, int length)
    {
        ReadOnlySpan<byte> bytes = Window(offset, length);
        return Encoding.ASCII.GetString(bytes[..Math.Min(length, bytes.Length)]).TrimEnd('\0', ' ');
    }

    private RawHeader? At(long offset, bool isExplicit) => offset >= _fileLength ? null : RawHeader.Read(Window(offset, 12), isExplicit);

    private int Nested(long offset, bool isExplicit)
    {
        while (true)
        {
            ReadOnlySpan<byte> bytes = Window(offset, 1);
            try
            {
                return RawElements.NestedLength(bytes, isExplicit, 0xFFFEE0DD, 0);
            }
            catch (RawEndException) when (offset + bytes.Length < _fileLength && _windowSize < LargestWindow)
            {
                (_windowSize, _window) = (_windowSize * 4, []);
            }
        }
    }

    // All bytes of the window from an offset on: at least so many, if the file has them.
    private ReadOnlySpan<byte> Window(long offset, int count)
    {
        long end = Math.Min(offset + count, _fileLength);
        if (offset < _windowStart || end > _windowStart + _window.Length)
        {
            byte[] bytes = new byte[Math.Clamp(_fileLength - offset, 0, _windowSize)];
            int read = 0;
            for (int more = -1; read < bytes.Length && more != 0; read += more) more = RandomAccess.Read(handle, bytes.AsSpan(read), offset + read);
            (_window, _windowStart) = (bytes.AsSpan(0, read).Length == bytes.Length ? bytes : bytes[..read], offset);
        }

        return _window.AsSpan((int)(offset - _windowStart));
    }
}
