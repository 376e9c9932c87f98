/**
 * Edge lengths in pixels. Windows leaves a button blank without 16; 32 and 80 are required too, 64 is the store's
 * high-resolution icon, the rest are the sizes Office asks for on scaled screens.
 */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
