using System.Text;

namespace FellowOakDicom.IO.Reader;

/// <summary>Reads a file: preamble, file meta information, data set (PS3.10 section 7). Driven like <see cref="DataSetParser"/>.</summary>
internal sealed class FileParser : IDisposable
{
    private const int PreambleLength = 128;
    private const int PrefixEnd = 132;
    private const int MetaGroup = 2;

    private readonly ParserOptions _options;
    private readonly Encoding[] _fallback;
    private DataSetParser _parser;
    private bool _isStarted;
    private bool _hasMeta;

    public FileParser(ByteSource source, ParserOptions options, Encoding[]? fallback)
    {
        (Source, _options, _fallback) = (source, options, fallback ?? DicomEncoding.DefaultArray);
        _parser = new DataSetParser(source, options);
        Dataset.FallbackEncodings = fallback;
    }

    /// <summary>The source to fill when more bytes are needed; the one of inflated bytes once they have begun.</summary>
    public ByteSource Source { get; private set; }

    public int Needed => _isStarted ? _parser.Needed : PrefixEnd;

    public DicomFileMetaInformation MetaInfo { get; } = DicomFileMetaInformation.Empty();

    public DicomDataset Dataset { get; } = new();

    public DicomFileFormat Format { get; private set; }

    public ParseStatus Run()
    {
        while (true)
        {
            if (!_isStarted)
            {
                if (Source.Window.Length < PrefixEnd && !Source.IsComplete)
                {
                    return ParseStatus.NeedBytes;
                }

                Begin();
            }

            ParseStatus status = _parser.Run();
            if (status == ParseStatus.NeedBytes)
            {
                if (Source is InflatedSource inflated)
                {
                    inflated.ItemCount = _parser.ItemCount;
                }

                return status;
            }

            _parser.Finish();
            if (!_hasMeta || status == ParseStatus.Stopped)
            {
                return status;
            }

            _hasMeta = false;
            StartDataSet(MetaInfo.Contains(DicomTag.TransferSyntaxUID) ? MetaInfo.TransferSyntax : GuessSyntax(Source.Window));
        }
    }

    /// <summary>Hands over what was read when reading failed.</summary>
    public void Abandon() => _parser.Finish();

    public void Dispose() => (Source as InflatedSource)?.Dispose();

    private void Begin()
    {
        _isStarted = true;
        ReadOnlySpan<byte> window = Source.Window;
        bool hasPrefix = window.Length >= PrefixEnd && window[PreambleLength..].StartsWith("DICM"u8);
        _hasMeta = hasPrefix || window.StartsWith((ReadOnlySpan<byte>)[MetaGroup, 0]);
        Format = hasPrefix ? DicomFileFormat.DICOM3 : _hasMeta ? DicomFileFormat.DICOM3NoPreamble : DicomFileFormat.DICOM3NoFileMetaInfo;
        if (_hasMeta)
        {
            Source.Advance(hasPrefix ? PrefixEnd : 0);
            _parser.Start(MetaInfo, DicomTransferSyntax.ExplicitVRLittleEndian, DicomEncoding.DefaultArray, MetaGroup);
        }
        else
        {
            StartDataSet(GuessSyntax(window));
        }
    }

    private void StartDataSet(DicomTransferSyntax syntax)
    {
        Dataset.InternalTransferSyntax = syntax;
        if (syntax.IsDeflate)
        {
            Source = new InflatedSource(Source);
            _parser = new DataSetParser(Source, _options);
        }

        _parser.Start(Dataset, syntax, _fallback);
    }

    /// <summary>The transfer syntax of a data set that nobody tells about, by its first element.</summary>
    private static DicomTransferSyntax GuessSyntax(ReadOnlySpan<byte> window)
    {
        if (window.Length >= 8)
        {
            bool isBigEndian = window[0] == 0 && window[1] != 0;
            bool isExplicit = DicomVR.Find(window[4], window[5]) is not null;
            uint tag = isBigEndian
                ? (uint)((window[0] << 24) | (window[1] << 16) | (window[2] << 8) | window[3])
                : (uint)((window[1] << 24) | (window[0] << 16) | (window[3] << 8) | window[2]);
            bool isLikely = isExplicit || (ElementTable.Find(tag) >= 0 && tag > 0xFFFF && !isBigEndian);
            if (isLikely)
            {
                return !isExplicit ? DicomTransferSyntax.ImplicitVRLittleEndian :
                    isBigEndian ? DicomTransferSyntax.ExplicitVRBigEndian : DicomTransferSyntax.ExplicitVRLittleEndian;
            }
        }

        return window.Length == 0
            ? throw new DicomDataException("it is not a DICOM file: there is no data set")
            : throw new DicomDataException("it is not a DICOM file: there is neither the prefix DICM at byte 128 nor an element at its start");
    }
}
