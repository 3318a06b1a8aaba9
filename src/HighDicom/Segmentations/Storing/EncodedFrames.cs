using FellowOakDicom;

namespace HighDicom;

/// <summary>The frames as Pixel Data (7FE0,0010) holds them.</summary>
/// <param name="PixelData">The element, native or encapsulated.</param>
/// <param name="SharesPixels">Whether two segments have a pixel in common.</param>
/// <param name="Problems">Which inputs have values that they may not have.</param>
internal sealed record EncodedFrames(DicomItem PixelData, bool SharesPixels, IReadOnlyList<Violation> Problems);
